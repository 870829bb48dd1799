import { Sentence } from '../bootstrap/sentence.mjs';
import { astro } from './astro.ts';
import { runNode } from './command.ts';

/** Checks content/, so that a mistake is named by file and field before Astro stumbles over it. */
export async function checkContent(): Promise<void> {
  const { ok } = await runNode('src/tooling/check-content.ts', [], { output: 'show' });
  if (!ok) throw new Sentence('The content has mistakes, listed above: mend them and run this again.');
}

/** Builds the site into dist/. */
export async function buildSite(): Promise<void> {
  const { ok } = await astro(['build'], 'show');
  if (!ok) throw new Sentence('The site was not built: the reason is above.');
}
