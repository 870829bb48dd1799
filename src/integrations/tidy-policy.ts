import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { sideBySide } from './side-by-side.ts';

/**
 * Takes from each page's policy the hashes of inline scripts and styles that the page does not have.
 * Astro writes all that any page might have into every page: useless permissions, and half a kilobyte.
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
          const tidy = tidyHashes(html, inlineHashes(html));
          if (tidy !== html) await writeFile(join(folder, file), tidy);
        });
      },
    },
  };
}

/** The hashes, as a policy writes them, of the scripts and styles that stand inline on a page. */
export function inlineHashes(html: string): ReadonlySet<string> {
  const inline = html.matchAll(
    /<(?:script|style)(?![^>]*\s(?:src=|type="application\/ld\+json"))[^>]*>([\s\S]*?)<\/(?:script|style)>/g,
  );
  return new Set([...inline].map(([, text = '']) => hashOf(text)));
}

const hashes = new Map<string, string>();

/** Few texts stand inline, on thousands of pages. */
function hashOf(text: string): string {
  const known = hashes.get(text);
  if (known !== undefined) return known;
  const hash = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  hashes.set(text, hash);
  return hash;
}

/** The page with only these hashes in its policy. */
export function tidyHashes(html: string, used: ReadonlySet<string>): string {
  return html.replace(/<meta http-equiv="content-security-policy" content="[^"]*">/, (meta) =>
    meta.replace(/ ?'sha256-[^']+'/g, (hash) => (used.has(hash.trim()) ? hash : '')),
  );
}
