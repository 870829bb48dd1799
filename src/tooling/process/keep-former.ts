import {
  copyFileSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { z } from 'zod';
import { KEPT_FILE } from '../../addresses/host-files.ts';
import { isHashed } from '../../addresses/host-headers.ts';

const notes = z.object({ kept: z.array(z.string()) });

/** The files of a site whose names change with their content, by their path in it. */
export interface HashedFiles {
  /** All of them. */
  readonly all: readonly string[];
  /** Those among them that it has from the release before it. */
  readonly kept: readonly string[];
}

/**
 * Carries over to a new site the hashed files of the last one that it lacks: pages that are open or in a cache still
 * ask for them. A site made without a last one keeps nothing and is the same everywhere.
 *
 * @param next the folder of the new site; gets a list of what was kept, by which the build after it lets go of that
 * @param last the folder of the last one, if there is one
 * @returns what was kept, and its size
 */
export function keepFormer(next: string, last: string): { readonly files: number; readonly bytes: number } {
  const kept = filesToKeep(hashedFiles(last), hashedFiles(next).all);
  let bytes = 0;
  for (const file of kept) {
    const [from, to] = [join(last, file), join(next, file)];
    const { size, atime, mtime } = statSync(from);
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(from, to);
    // Tools that upload by time see that it is the same file.
    utimesSync(to, atime, mtime);
    bytes += size;
  }
  if (kept.length > 0) writeFileSync(join(next, KEPT_FILE), `${JSON.stringify({ kept }, null, 1)}\n`);
  return { files: kept.length, bytes };
}

/** The hashed files of a site; none where there is no site. */
export function hashedFiles(site: string): HashedFiles {
  if (!existsSync(site)) return { all: [], kept: [] };
  const all = globSync('**', { cwd: site, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(site, sep).length).replaceAll(sep, '/'))
    .filter((file) => isHashed(`/${file}`))
    .sort();
  const present = new Set(all);
  return { all, kept: readKept(site).filter((file) => present.has(file)) };
}

/** The hashed files that a site would have if there had been none before it. */
export function ownHashedFiles(site: string): readonly string[] {
  const { all, kept } = hashedFiles(site);
  return all.filter((file) => !kept.includes(file));
}

function readKept(site: string): readonly string[] {
  try {
    return notes.parse(JSON.parse(readFileSync(join(site, KEPT_FILE), 'utf8'))).kept;
  } catch {
    return [];
  }
}

/**
 * What a new site keeps of the last one: in each folder, the files that are the last one's own, and where nothing has
 * changed what that had kept, so that building twice before a deploy loses nothing. So a folder holds the files of
 * two states at most.
 */
export function filesToKeep(last: HashedFiles, next: readonly string[]): readonly string[] {
  const present = new Set(next);
  const kept = new Set(last.kept);
  const own = last.all.filter((file) => !kept.has(file));
  const changed = foldersThatDiffer(own, next);
  return last.all.filter((file) => !(present.has(file) || (kept.has(file) && changed.has(dirname(file)))));
}

function foldersThatDiffer(one: readonly string[], other: readonly string[]): ReadonlySet<string> {
  const [inOne, inOther] = [new Set(one), new Set(other)];
  const differing = [
    ...one.filter((file) => !inOther.has(file)),
    ...other.filter((file) => !inOne.has(file)),
  ];
  return new Set(differing.map((file) => dirname(file)));
}
