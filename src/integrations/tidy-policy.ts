import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { sideBySide } from './side-by-side.ts';

/**
 * Puts each page's policy before everything that it is about, and takes from it the hashes of inline scripts and styles
 * that Astro writes into every page: useless permissions, and half a kilobyte. A page that has a script of `INLINE` may
 * run that one; any other that finds its way into a page is blocked, and a test says so.
 */
export function tidyPolicy(): AstroIntegration {
  return {
    name: 'sortie:tidy-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html'));
        await sideBySide(files, async (file) => {
          const html = await readFile(join(folder, file), 'utf8');
          const tidy = inFront(html);
          if (tidy !== html) await writeFile(join(folder, file), tidy);
        });
      },
    },
  };
}

/** Scripts that stand in a page itself, as they are written: a file of their own would come too late. */
const INLINE = [new URL('../ui/search/ahead.js', import.meta.url)].map((file) => readFileSync(file, 'utf8'));
const POLICY = /<meta http-equiv="content-security-policy" content="[^"]*">/;
const CHARSET = '<meta charset="utf-8">';

/** A page without that first line, or without a policy, stays as it is. */
function inFront(html: string): string {
  const [policy = ''] = POLICY.exec(html) ?? [];
  const own = INLINE.filter((script) => html.includes(`>${script}</script>`)).map(hashOf);
  const tidy = policy
    .replace(/ ?'sha256-[^']+'/g, '')
    .replace(/script-src [^;]*/, (scripts) => [scripts, ...own].join(' '));
  return html.includes(CHARSET)
    ? html.replace(policy, '').replace(CHARSET, () => CHARSET + tidy)
    : html.replace(policy, () => tidy);
}

const hashOf = (script: string): string => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
