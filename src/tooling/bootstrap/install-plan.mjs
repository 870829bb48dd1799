/**
 * The commands that build and serve the site, or read what it is made of: they need `dependencies` alone. A check
 * follows their imports and names every package that stands elsewhere.
 */
export const SITE_TASKS = ['start', 'build', 'preview', 'dev', 'ledger', 'new', 'report', 'schemas'];

/**
 * What has to be installed before a task can run.
 *
 * Whoever has the tests' packages keeps them: a site command would otherwise take away what the next test brings
 * back.
 *
 * @param {string} task a file of `tasks/`
 * @param {{ site: string, all: string }} wanted what the lockfile asks for, of the site's packages and of all
 * @param {{ site: string, all: string, complete: boolean } | undefined} present what node_modules was installed
 *   from, and whether with the tests' packages
 * @returns {'nothing' | 'site' | 'all' | 'rest'} `rest`: the site's packages are there, the tests' are to be added
 */
export function planInstall(task, wanted, present) {
  const siteIsEnough = SITE_TASKS.includes(task);
  if (siteIsEnough && present?.site === wanted.site) return 'nothing';
  if (siteIsEnough && !present?.complete) return 'site';
  if (present?.all !== wanted.all) return 'all';
  return present.complete ? 'nothing' : 'rest';
}
