import { spawnSync } from 'node:child_process';
import { UserError } from '../bootstrap/user-error.mjs';
import { HOUSE_PATHS, PROVIDER_PATHS } from '../scaffold/house-files.ts';

/** What came of an update. */
export interface Update {
  /** Files that both sides changed, and a person has to look at; the merge is not committed then. */
  readonly conflicts: readonly string[];
  /** Folders of providers that were left out: they are the other house's. */
  readonly leftOut: readonly string[];
}

/**
 * Merges a newer state of the sources into a house of one's own: its settings, its ledger and what changed there stay
 * as they are, and no provider comes in that it does not have. Everything else is an ordinary merge.
 *
 * @param root the folder of the house, a repository with nothing uncommitted
 * @param ref a branch, tag or commit of the newer state
 * @throws UserError where there is something uncommitted, or no such state
 */
export function mergeForward(root: string, ref: string): Update {
  const git = gitIn(root);
  if (git('status', '--porcelain', '--untracked-files=no') !== '')
    throw new UserError(
      'There are changes that are not committed: commit them first, so that nothing of yours is lost.',
    );
  if (tried(root, 'rev-parse', '--verify', '--quiet', `${ref}^{commit}`).status !== 0)
    throw new UserError(`There is no branch, tag or commit "${ref}": fetch it first.`);
  if (tried(root, 'merge-base', '--is-ancestor', ref, 'HEAD').status === 0)
    return { conflicts: [], leftOut: [] };
  // Which paths conflict is read afterwards: that it ends with an error says nothing more.
  tried(root, 'merge', '--no-commit', '--no-ff', ref);
  for (const path of HOUSE_PATHS) restore(root, path);
  const leftOut = PROVIDER_PATHS.flatMap((folder) => {
    const own = new Set(listed(root, 'HEAD', folder));
    return listed(root, ref, folder).filter((path) => !own.has(path));
  });
  for (const path of leftOut) drop(root, path);
  const conflicts = git('diff', '--name-only', '--diff-filter=U').split('\n').filter(Boolean);
  if (conflicts.length === 0) git('commit', '--quiet', '--no-edit');
  return { conflicts, leftOut };
}

/** A path as it is in the house, or not at all. */
function restore(root: string, path: string): void {
  drop(root, path);
  if (listed(root, 'HEAD', path, false).length > 0) gitIn(root)('checkout', '--quiet', 'HEAD', '--', path);
}

const drop = (root: string, path: string): void => {
  gitIn(root)('rm', '-r', '-f', '--quiet', '--ignore-unmatch', '--', path);
};

/** The paths right below a folder in a state, or the path itself. */
function listed(root: string, ref: string, path: string, below = true): readonly string[] {
  return gitIn(root)('ls-tree', '--name-only', ref, '--', below ? `${path}/` : path)
    .split('\n')
    .filter(Boolean);
}

const tried = (root: string, ...args: readonly string[]) =>
  spawnSync('git', ['-c', 'core.quotePath=off', ...args], { cwd: root, encoding: 'utf8' });

const gitIn =
  (root: string) =>
  (...args: readonly string[]): string => {
    const { status, stdout, stderr } = tried(root, ...args);
    if (status !== 0) throw new UserError(`git ${args.join(' ')}: ${stderr.trim()}`);
    return stdout.trim();
  };
