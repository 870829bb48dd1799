import { globSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { MAKING } from '../../shards/making.ts';
import { parseShard, shardName } from '../../shards/shard.ts';
import { root } from '../bootstrap/paths.mjs';
import { UserError } from '../bootstrap/user-error.mjs';
import { contrastProblems } from '../contrast/measure.ts';
import { readTokenFile, TOKEN_FILE } from '../contrast/read-token-file.ts';
import { astro } from './astro.ts';
import { beginBuild, endBuild } from './built-mark.ts';
import { runNode } from './command.ts';
import { nameOfSources } from './sources.ts';

/** Checks content/, so that a mistake is named by file and field before Astro stumbles over it. */
export async function checkContent(): Promise<void> {
  const { ok } = await runNode('src/tooling/check-content.ts', [], { output: 'show' });
  if (!ok) throw new UserError('The content has mistakes, listed above: mend them and run this again.');
}

/** Refuses colours that somebody could not read. */
async function checkContrast(): Promise<void> {
  const problems = contrastProblems(await readTokenFile(root));
  if (problems.length > 0)
    throw new UserError(problems.map((problem) => `${TOKEN_FILE}: ${problem}`).join('\n'));
}

/** Builds the site into dist/. */
export async function buildSite(): Promise<void> {
  await checkContrast();
  const begun = beginBuild();
  await build();
  endBuild(begun);
}

async function build(env: Readonly<Record<string, string>> = {}): Promise<void> {
  const { ok } = await astro(['build'], 'show', env);
  if (!ok) throw new UserError('The site was not built: the reason is above.');
}

/** Where shards are kept, unless they were brought from elsewhere. */
const SHARDS = '.cache/shards';

/**
 * Makes the pages of one shard, to be merged with the others.
 *
 * @param text which one of how many, such as `2/3`
 */
export async function buildShard(text: string): Promise<void> {
  const shard = forPeople(() => parseShard(text));
  const folder = join(root, SHARDS, shardName(shard));
  rmSync(folder, { recursive: true, force: true });
  await build({
    [MAKING.shard]: text,
    [MAKING.folders]: folder,
    [MAKING.sources]: nameOfSources(),
  });
  console.log(`\nMerging needs this folder: ${SHARDS}/${shardName(shard)}`);
}

/**
 * Builds the site into dist/ from the pages that shards have made.
 *
 * @param folders of all shards; those that were built here when left out
 */
export async function mergeShards(folders: readonly string[]): Promise<void> {
  const all = folders.length > 0 ? folders : globSync(`${SHARDS}/*`, { cwd: root }).sort();
  if (all.length === 0) throw new UserError(`There are no shards in ${SHARDS}: name their folders.`);
  await checkContrast();
  const begun = beginBuild();
  await build({
    [MAKING.folders]: all.map((folder) => resolve(root, folder)).join('\n'),
    [MAKING.sources]: nameOfSources(),
  });
  endBuild(begun);
}

function forPeople<Result>(make: () => Result): Result {
  try {
    return make();
  } catch (error) {
    throw new UserError(error instanceof Error ? error.message : String(error));
  }
}
