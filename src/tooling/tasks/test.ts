import { isAbsolute, relative } from 'node:path';
import { duration } from '../../../tests/support/running/duration.ts';
import { type Outcome, summarise } from '../../../tests/support/running/outcome.ts';
import { chooseParts, describeParts, withBuild } from '../../../tests/support/running/parts.ts';
import { runEverything } from '../../../tests/support/running/run-everything.ts';
import { runParts } from '../../../tests/support/running/run-parts.ts';
import { IN_A_BROWSER } from '../../../tests/support/running/stage-names.ts';
import { root } from '../bootstrap/paths.mjs';
import { ensureChromium } from '../browser/ensure-chromium.ts';
import { projectFiles } from '../checks/project-files.ts';
import { isBuilt } from '../process/built-mark.ts';
import { main } from '../process/main.ts';
import { standAtTheRoot } from '../settings/site-url.ts';

function report(outcomes: readonly Outcome[], notes: readonly string[] = []): void {
  const { text, ok } = summarise(outcomes, notes);
  console.log(`\n${text}`);
  if (!ok) process.exitCode = 1;
}

async function testParts(words: readonly string[]): Promise<void> {
  const began = performance.now();
  const chosen = chooseParts(
    words.map((word) => (isAbsolute(word) ? relative(root, word) : word)),
    projectFiles(root),
  );
  if (chosen.some(({ stage }) => IN_A_BROWSER.has(stage))) await ensureChromium();
  const parts = withBuild(chosen, isBuilt());
  if (parts !== chosen) console.log('There is no built site as the sources are now: building it first.');
  const outcomes = await runParts(parts);
  const took = duration(performance.now() - began);
  report(outcomes, [`A part of the tests: ${describeParts(parts)}. It took ${took}; "npm test" runs all.`]);
}

/** Runs every check and test, or those that the arguments choose. */
await main(async () => {
  standAtTheRoot(root);
  const words = process.argv.slice(2);
  if (words.length > 0) return testParts(words);
  // Before anything else: what is missing on this machine should not be learnt after minutes.
  await ensureChromium();
  report(await runEverything());
});
