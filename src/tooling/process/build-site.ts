import { root } from '../bootstrap/paths.mjs';
import { UserError } from '../bootstrap/user-error.mjs';
import { contrastProblems } from '../contrast/measure.ts';
import { readTokenFile, TOKEN_FILE } from '../contrast/read-token-file.ts';
import { astro } from './astro.ts';
import { beginBuild, endBuild } from './built-mark.ts';
import { runNode } from './command.ts';

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
  const { ok } = await astro(['build'], 'show');
  if (!ok) throw new UserError('The site was not built: the reason is above.');
  endBuild(begun);
}
