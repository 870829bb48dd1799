import { join } from 'node:path';
import { parseShard, type Shard } from './shard.ts';

/** The making of one shard of a site. */
export interface ShardMaking {
  readonly kind: 'shard';
  readonly shard: Shard;
  /** Where its pages are kept. */
  readonly folder: string;
  /** Where Astro puts them, to be thrown away: a folder of which nobody believes that it is the site. */
  readonly site: string;
  readonly sources: string;
}

/** The making of a site from the pages of its shards. */
export interface Merging {
  readonly kind: 'merge';
  readonly folders: readonly string[];
  readonly sources: string;
}

/** What a build makes of the site. */
export type Making = { readonly kind: 'whole' } | ShardMaking | Merging;

/** How the build task tells Astro, whose configuration knows no arguments. */
export const MAKING = {
  shard: 'SORTIE_SHARD',
  /** Of a shard, where it is kept; of merging, where all of them are, a line each. */
  folders: 'SORTIE_SHARD_FOLDERS',
  /** A name of everything that the pages are made from. */
  sources: 'SORTIE_SOURCES',
} as const;

/**
 * What is to be made, by the environment.
 *
 * @throws when a shard is named that there cannot be
 */
export function readMaking(env: Readonly<Record<string, string | undefined>>): Making {
  const folders = (env[MAKING.folders] ?? '').split('\n').filter(Boolean);
  const [folder] = folders;
  if (folder === undefined) return { kind: 'whole' };
  const sources = env[MAKING.sources] ?? '';
  const shard = env[MAKING.shard] ?? '';
  if (shard === '') return { kind: 'merge', folders, sources };
  return { kind: 'shard', shard: parseShard(shard), folder, site: join(folder, 'site'), sources };
}
