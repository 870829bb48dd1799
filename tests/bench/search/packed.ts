import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { searchFacetsPath, searchLexiconPath } from '../../../src/urls.ts';
import type { BuiltSite } from '../../search/node-host.ts';

/** Bytes of a file as packed by `gzip -9`; 0 of one that is not there. */
export function packedSize(file: string): number {
  if (!existsSync(file)) return 0;
  const content = readFileSync(file);
  // The parts of the index are packed already.
  return Math.min(content.length, gzipSync(content, { level: 9 }).length);
}

/** What answers at once: the scripts that ask for the local files, and those files, in bytes as packed. */
export function localSize({ folder }: BuiltSite): number {
  const scripts = globSync('_astro/*.js', { cwd: folder })
    .map((file) => join(folder, file))
    .filter((file) => readFileSync(file, 'utf8').includes(searchFacetsPath()));
  const files = [searchFacetsPath(), searchLexiconPath()].map((path) => join(folder, path));
  return [...scripts, ...files].reduce((bytes, file) => bytes + packedSize(file), 0);
}
