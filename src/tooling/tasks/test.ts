import { ensureChromium } from '../browser/ensure-chromium.ts';
import { main } from '../process/main.ts';
import { type Outcome, summarise } from '../testing/outcome.ts';
import { buildStage, checkStage, lighthouseStage, playwrightStage, vitestStage } from '../testing/stages.ts';

await main(async () => {
  // Before anything else: what is missing on this machine should not be learnt after minutes.
  await ensureChromium();
  // A failing stage does not stop the next one: one run shows everything there is to mend.
  const outcomes: Outcome[] = [await checkStage(), await vitestStage('unit', ['unit', 'content'])];
  const build = await buildStage();
  outcomes.push(build);
  // Without a fresh build these would judge the last one.
  if (build.failures.length === 0) {
    outcomes.push(
      await vitestStage('dist', ['dist']),
      await playwrightStage('e2e', 'playwright.config.ts'),
      await playwrightStage('visual', 'visual.config.ts'),
      // By itself: whatever else runs would count as slowness of the pages.
      await lighthouseStage(),
    );
  }
  const { text, ok } = summarise(outcomes);
  console.log(`\n${text}`);
  if (!ok) process.exitCode = 1;
});
