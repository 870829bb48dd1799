import type { Outcome } from './outcome.ts';
import { buildStage, checkStage, lighthouseStage, playwrightStage, vitestStage } from './stages.ts';

/** Every stage, on a site built for it. A failing one does not stop the next: one run shows all there is to correct. */
export async function runEverything(): Promise<readonly Outcome[]> {
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
  return outcomes;
}
