import type { Outcome } from './outcome.ts';
import type { Part } from './parts.ts';
import { ON_THE_SITE } from './stage-names.ts';
import { buildStage, checkStage, lighthouseStage, playwrightStage, vitestStage } from './stages.ts';

/** Runs the parts in their order; what looks at the built site is left out when that was not built. */
export async function runParts(parts: readonly Part[]): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  let unbuilt = false;
  for (const part of parts) {
    if (unbuilt && ON_THE_SITE.has(part.stage)) continue;
    const outcome = await runPart(part);
    outcomes.push(outcome);
    if (part.stage === 'build') unbuilt = outcome.failures.length > 0;
  }
  return outcomes;
}

function runPart({ stage, files }: Part): Promise<Outcome> {
  switch (stage) {
    case 'checks':
      return checkStage();
    case 'unit':
    case 'content':
    case 'dist':
      return vitestStage(stage, [stage], files);
    case 'build':
      return buildStage();
    case 'e2e':
      return playwrightStage(stage, 'playwright.config.ts', files);
    case 'visual':
      return playwrightStage(stage, 'visual.config.ts', files);
    case 'lighthouse':
      return lighthouseStage();
  }
}
