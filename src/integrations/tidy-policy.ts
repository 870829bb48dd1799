import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Pages between which soft navigation moves: what is inline on one of them may come into another. */
const isWizard = (file: string): boolean => file.split(sep).includes('cancel');

/**
 * Takes from each page's policy the hashes of inline scripts and styles that the page does not have.
 * Astro writes all of the site's into every page; on a guide they are useless permissions and half
 * a kilobyte. Pages of the wizard keep what any of them has: their soft navigation brings in other
 * pages' islands.
 */
export function tidyPolicy(): AstroIntegration {
  return {
    name: 'sortie:tidy-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html'));
        const wizard = new Set<string>();
        for (const file of files.filter(isWizard)) {
          for (const hash of inlineHashes(await readFile(join(folder, file), 'utf8'))) wizard.add(hash);
        }
        for (const file of files) {
          const path = join(folder, file);
          const html = await readFile(path, 'utf8');
          const tidy = tidyHashes(html, isWizard(file) ? wizard : inlineHashes(html));
          if (tidy !== html) await writeFile(path, tidy);
        }
      },
    },
  };
}

/** The hashes, as a policy writes them, of the scripts and styles that stand inline on a page. */
export function inlineHashes(html: string): ReadonlySet<string> {
  const inline = html.matchAll(
    /<(?:script|style)(?![^>]*\s(?:src=|type="application\/ld\+json"))[^>]*>([\s\S]*?)<\/(?:script|style)>/g,
  );
  return new Set(
    [...inline].map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`),
  );
}

/** The page with only these hashes in its policy. */
export function tidyHashes(html: string, used: ReadonlySet<string>): string {
  return html.replace(/<meta http-equiv="content-security-policy" content="[^"]*">/, (meta) =>
    meta.replace(/ ?'sha256-[^']+'/g, (hash) => (used.has(hash.trim()) ? hash : '')),
  );
}
