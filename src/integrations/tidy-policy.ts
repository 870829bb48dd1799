import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { sideBySide } from './side-by-side.ts';

/**
 * Puts each page's policy before everything that it is about, and lets it allow the inline scripts that the page has,
 * and no others. Astro writes hashes of its own into every page: useless permissions, and half a kilobyte.
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

/** Without a file, and not data. */
const INLINE = /<script(?![^>]* (?:src|type)=)[^>]*>(.*?)<\/script>/gs;
const POLICY = /<meta http-equiv="content-security-policy" content="[^"]*">/;
const CHARSET = '<meta charset="utf-8">';

/** A page without that first line, or without a policy, stays as it is. */
function inFront(html: string): string {
  const [policy = ''] = POLICY.exec(html) ?? [];
  const own = [...html.matchAll(INLINE)].map(([, script = '']) => hashOf(script));
  const tidy = policy
    .replace(/ ?'sha256-[^']+'/g, '')
    .replace(/script-src [^;]*/, (scripts) => [scripts, ...own].join(' '));
  return html.includes(CHARSET)
    ? html.replace(policy, '').replace(CHARSET, () => CHARSET + tidy)
    : html.replace(policy, () => tidy);
}

const hashOf = (script: string): string => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
