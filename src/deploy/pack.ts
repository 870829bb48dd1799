import { existsSync, globSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { contentType } from '../addresses/content-types.ts';
import { isHashed } from '../addresses/host-headers.ts';

/** What fits into one packet arrives no sooner when it is packed. */
const SMALLEST = 1024;

/** Twice what zlib packs side by side: reading goes on meanwhile. */
const AT_ONCE = 8;

/** As small as it gets, and sixty times as slow as the other: for what every page asks for. */
const BEST = 11;
/** From here to 9 files become a hundredth smaller, and take twenty times as long. */
const QUICK = 6;

/**
 * Lays a `.br` and a `.gz` beside each file of a site that packing makes smaller, for hosts to send as it is. The
 * same files give the same bytes. What has a packed file already keeps it.
 *
 * @returns how many files were packed
 */
export async function packSite(site: string): Promise<number> {
  const files = globSync('**/*', { cwd: site, withFileTypes: true })
    .filter((entry) => entry.isFile() && contentType(entry.name).compressible)
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  let next = 0;
  let packed = 0;
  const work = async (): Promise<void> => {
    for (let file = files[next++]; file !== undefined; file = files[next++]) {
      const path = `/${file.slice(join(site, sep).length).replaceAll(sep, '/')}`;
      if (await packFile(file, isHashed(path) ? BEST : QUICK)) packed++;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return packed;
}

async function packFile(file: string, quality: number): Promise<boolean> {
  if ((await stat(file)).size < SMALLEST) return false;
  const body = await readFile(file);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  };
  const bodies = [
    ['br', await promisify(brotliCompress)(body, { params })],
    ['gz', await promisify(gzip)(body, { level: 9 })],
  ] as const;
  for (const [ending, smaller] of bodies) {
    const to = `${file}.${ending}`;
    if (smaller.length < body.length && !existsSync(to)) await writeFile(to, smaller);
  }
  return true;
}
