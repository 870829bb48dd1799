import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Locale } from '../../../src/i18n/locales.ts';
import { ownHashedFiles } from '../../../src/tooling/process/keep-former.ts';
import { searchFilePath, searchPath } from '../../../src/urls.ts';

/** Bytes of a file as packed by `gzip -9`; 0 of one that is not there. */
export function packedSize(file: string): number {
  if (!existsSync(file)) return 0;
  const content = readFileSync(file);
  // The parts of the index are packed already.
  return Math.min(content.length, gzipSync(content, { level: 9 }).length);
}

/**
 * What a page of a language fetches before it can make the first suggestion, beyond what it has anyway: the script
 * that makes them, what that imports, its styles, and the index file. By path from the root of the site.
 *
 * @throws {Error} when the site has no such script: it was built otherwise than this knows
 */
export function beforeFirstSuggestion(folder: string, locale: Locale): readonly string[] {
  const scripts = join(folder, '_astro');
  const read = (file: string): string => readFileSync(join(scripts, file), 'utf8');
  const imported = (file: string, pattern: RegExp): readonly string[] =>
    [...read(file).matchAll(pattern)].flatMap(([, name]) => name ?? []);
  const withImports = (file: string, known = new Set<string>()): ReadonlySet<string> => {
    known.add(file);
    for (const next of imported(file, STATIC_IMPORT)) if (!known.has(next)) withImports(next, known);
    return known;
  };
  const waking = ownHashedFiles(folder)
    .filter((file) => file.startsWith('_astro/') && file.endsWith('.js'))
    .map((file) => basename(file))
    .find(
      // The page of results has a copy of its own in its script.
      (file) => read(file).includes('data-words') && !read(file).includes(RESULTS),
    );
  const [making] = waking === undefined ? [] : imported(waking, DYNAMIC_IMPORT);
  if (waking === undefined || making === undefined)
    throw new Error(`${folder} has no script that wakes the search field and imports another.`);
  const had = withImports(waking);
  const styles = new Set(imported(making, STYLES));
  return [
    ...[...withImports(making)].filter((file) => !had.has(file)).map((file) => `/_astro/${file}`),
    ...[...styles].map((file) => `/_astro/${basename(file)}`),
    searchFilePath(locale),
  ];
}

/** Stands in the script of the page of results only. */
const RESULTS = 'data-results';

/**
 * What a page of results fetches in a browser that has seen nothing, where the text engine is not asked. By path from
 * the root of the site.
 */
export function beforeResults(folder: string, locale: Locale): readonly string[] {
  const page = searchPath(locale);
  const html = readFileSync(join(folder, page, 'index.html'), 'utf8');
  const linked = [...html.matchAll(/(?:href|src)="(\/_astro\/[^"]+|\/favicon[^"]+)"/g)].flatMap(
    ([, path]) => path ?? [],
  );
  return [page, ...new Set(linked), searchFilePath(locale), searchFilePath(`more-${locale}`)];
}

const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+\.js)["'`]/g;
const DYNAMIC_IMPORT = /\bimport\(\s*["'`]\.\/([^"'`]+\.js)["'`]\s*\)/g;
const STYLES = /["'`]\/_astro\/([^"'`]+\.css)["'`]/g;

/** Bytes of these paths as packed. */
export const sizeOf = (folder: string, paths: readonly string[]): number =>
  paths.reduce((bytes, path) => bytes + packedSize(join(folder, path.replace(/\/$/, '/index.html'))), 0);
