import { globSync, rmSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { contrastProblems } from '../../colours/measure.ts';
import { coloursIn } from '../../colours/site-colours.ts';
import { TOKEN_FILE } from '../../colours/tokens.ts';
import { MAKING } from '../../shards/making.ts';
import { parseShard, shardName } from '../../shards/shard.ts';
import { root } from '../bootstrap/paths.mjs';
import { UserError } from '../bootstrap/user-error.mjs';
import { dist } from '../serve/serve-dist.ts';
import { judgeSettings } from '../settings/settings.ts';
import { astro } from './astro.ts';
import { withLock } from './build-lock.ts';
import { forgetBuild, noteBuild, whatIsBuilt } from './built-mark.ts';
import { runNode } from './command.ts';
import { keepFormer } from './keep-former.ts';
import { DEPLOY_PLACE, placeDeploy } from './place-deploy.ts';
import { type Place, replaceSite } from './put-in-place.ts';
import { nameOfSources } from './sources.ts';

/** The next site is made beside the one that is served, on the same disk. */
export const PLACE: Place = { site: dist, work: join(root, '.cache/build') };

/** Held by whoever makes the site of this folder. */
export const LOCK = join(root, '.cache/locks/site');

/** Checks content/, so that a mistake is named by file and field before Astro stumbles over it. */
export async function checkContent(): Promise<void> {
  const { ok } = await runNode('src/tooling/check-content.ts', [], { output: 'show' });
  if (!ok) throw new UserError('The content has mistakes, listed above: mend them and run this again.');
}

/** Refuses colours that somebody could not read. */
function checkContrast(): void {
  const problems = contrastProblems(coloursIn(root).tokens);
  if (problems.length > 0)
    throw new UserError(problems.map((problem) => `${TOKEN_FILE}: ${problem}`).join('\n'));
}

/**
 * Builds the site into dist/. Until that has come to its end, dist/ is what it was.
 *
 * @throws UserError when a setting is wrong, another build is running, or the site cannot be built
 */
export async function buildSite(): Promise<void> {
  judgeSettings();
  await withLock(LOCK, 'building the site', () => build({ [MAKING.folders]: '' }));
}

async function build(env: Readonly<Record<string, string>>): Promise<void> {
  checkContrast();
  const built = whatIsBuilt();
  await replaceSite(PLACE, async (next) => {
    // What somebody's shell says about shards is not for this build.
    await runAstro(['--outDir', relative(root, next)], { [MAKING.shard]: '', ...env });
    const kept = keepFormer(next, PLACE.site);
    if (kept.files > 0)
      console.log(
        `Kept ${kept.files} files (${Math.ceil(kept.bytes / 1000)} kB) of the release before, for pages that are still open.`,
      );
    // While they are exchanged, dist/ is of no known sources; so it is if the exchange is cut short.
    forgetBuild();
  });
  // Beside the next site, where the build has put what is for hosts, and left when that took its place.
  const made = join(PLACE.work, basename(DEPLOY_PLACE.site));
  if (!(await placeDeploy(made)))
    console.log(
      `deploy/ is a folder of your own and stays: the files for hosts are in ${relative(root, made)}/.`,
    );
  noteBuild(built);
}

async function runAstro(args: readonly string[], env: Readonly<Record<string, string>>): Promise<void> {
  const { ok } = await astro(['build', ...args], 'show', env);
  if (!ok) throw new UserError('The site was not built: the reason is above. What was built before stays.');
}

/** Where shards are kept, unless they were brought from elsewhere. */
const SHARDS = '.cache/shards';

/**
 * Makes the pages of one shard, to be merged with the others.
 *
 * @param text which one of how many, such as `2/3`
 */
export async function buildShard(text: string): Promise<void> {
  judgeSettings();
  const name = shardName(readShard(text));
  const folder = join(root, SHARDS, name);
  await withLock(join(root, '.cache/locks', name), `making the shard ${text}`, async () => {
    rmSync(folder, { recursive: true, force: true });
    await runAstro([], {
      [MAKING.shard]: text,
      [MAKING.folders]: folder,
      [MAKING.sources]: nameOfSources(),
    });
  });
  console.log(`\nMerging needs this folder: ${SHARDS}/${name}`);
}

/**
 * Which shard the command line asks for.
 *
 * @throws UserError with what to write instead
 */
export function readShard(text: string): ReturnType<typeof parseShard> {
  try {
    return parseShard(text);
  } catch (error) {
    throw new UserError(error instanceof Error ? error.message : String(error));
  }
}

/**
 * Builds the site into dist/ from the pages that shards have made.
 *
 * @param folders of all shards; those that were built here when left out
 */
export async function mergeShards(folders: readonly string[]): Promise<void> {
  judgeSettings();
  const all = folders.length > 0 ? folders : globSync(`${SHARDS}/*`, { cwd: root }).sort();
  if (all.length === 0) throw new UserError(`There are no shards in ${SHARDS}: name their folders.`);
  await withLock(LOCK, 'merging shards', () =>
    build({
      [MAKING.folders]: all.map((folder) => resolve(root, folder)).join('\n'),
      [MAKING.sources]: nameOfSources(),
    }),
  );
}
