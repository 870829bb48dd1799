import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Takes from each page's policy the hashes of inline scripts and styles that the page does not have.
 * Astro writes all of the site's into every page; on a guide they are useless permissions and half
 * a kilobyte. Pages of the wizard keep theirs: its soft navigation brings in other pages' islands.
 */
export function tidyPolicy(): AstroIntegration {
  return {
    name: 'sortie:tidy-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html'));
        for (const file of files.filter((each) => !each.split(sep).includes('cancel'))) {
          const path = join(folder, file);
          const html = await readFile(path, 'utf8');
          const tidy = tidyHashes(html);
          if (tidy !== html) await writeFile(path, tidy);
        }
      },
    },
  };
}

/** The page with only those hashes in its policy that one of its inline elements has. */
export function tidyHashes(html: string): string {
  const inline = [...html.matchAll(/<(?:script|style)(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/(?:script|style)>/g)];
  const used = new Set(
    inline.map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`),
  );
  return html.replace(/<meta http-equiv="content-security-policy" content="[^"]*">/, (meta) =>
    meta.replace(/ ?'sha256-[^']+'/g, (hash) => (used.has(hash.trim()) ? hash : '')),
  );
}
