import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { sideBySide } from './side-by-side.ts';

/**
 * Takes the hashes of inline scripts and styles from each page's policy. Astro writes those of its own into every
 * page, and no page has any: useless permissions, and half a kilobyte.
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
          const tidy = withoutHashes(html);
          if (tidy !== html) await writeFile(join(folder, file), tidy);
        });
      },
    },
  };
}

const withoutHashes = (html: string): string =>
  html.replace(/<meta http-equiv="content-security-policy" content="[^"]*">/, (meta) =>
    meta.replace(/ ?'sha256-[^']+'/g, ''),
  );
