import { expect, test } from '@playwright/test';
import { allPlans } from '../../../src/catalogue/model.ts';
import { isWayToEnd } from '../../../src/catalogue/route-kinds.ts';
import { LOCALES } from '../../../src/i18n/locales.ts';
import { planAnswers } from '../../../src/site/paths.ts';
import { cancelPath } from '../../../src/urls.ts';
import { answerSegments } from '../../../src/wizard/answers.ts';
import { catalogue } from '../../support/catalogue.ts';
import { type Length, lengthsOf, median } from '../support/lengths.ts';

/** A phone; a plan is read on one, in a hurry. */
const SCREEN = { width: 390, height: 844 };

/** What a plan may take of it: windows, and words in sight. */
const GOALS = {
  height: { median: 4.5, most: 7 },
  words: { median: 350, most: 600 },
  /** Share of the plans whose first step stands within so many windows. */
  step: { within: 2, share: 0.95 },
} as const;

const steps = (lengths: readonly Length[]): readonly number[] => lengths.flatMap(({ step }) => step ?? []);
const early = (lengths: readonly Length[]): number =>
  steps(lengths).filter((step) => step <= GOALS.step.within).length / steps(lengths).length;
const heights = (lengths: readonly Length[]): readonly number[] => lengths.map(({ height }) => height);
const words = (lengths: readonly Length[]): readonly number[] => lengths.map((length) => length.words);

/** The table for people, a line for each language. */
function table(rows: readonly (readonly [string, readonly Length[]])[]): string {
  return rows
    .map(([name, lengths]) =>
      [
        `${name}: ${lengths.length} plans`,
        `height ${median(heights(lengths)).toFixed(2)} median, ${Math.max(...heights(lengths)).toFixed(2)} most`,
        `first step ${median(steps(lengths)).toFixed(2)} median, ${(early(lengths) * 100).toFixed(1)} % within ${GOALS.step.within}`,
        `words ${median(words(lengths))} median, ${Math.max(...words(lengths))} most`,
      ].join(' · '),
    )
    .join('\n');
}

/** The plans that are furthest from a goal, for who mends them. */
function worst(lengths: readonly Length[], of: (length: Length) => number): string {
  const sorted = [...lengths].sort((a, b) => of(b) - of(a)).slice(0, 4);
  return sorted.map((length) => `  ${of(length).toFixed(2)} ${length.url}`).join('\n');
}

test.use({ viewport: SCREEN });

test('a plan fits a few windows of a phone, and its first step comes early', async ({ page }) => {
  const plans = allPlans(catalogue).filter(({ route }) => isWayToEnd(route.id));
  const rows: (readonly [string, readonly Length[]])[] = [];
  for (const locale of LOCALES) {
    const urls = plans.map((ref) => cancelPath(locale, ...answerSegments(planAnswers(ref))));
    rows.push([locale, await lengthsOf(page, urls)]);
  }
  const all = rows.flatMap(([, lengths]) => lengths);
  console.log(
    `\nPlans at ${SCREEN.width} × ${SCREEN.height}, in windows:\n${table([...rows, ['all', all]])}`,
  );
  console.log(`highest:\n${worst(all, ({ height }) => height)}`);
  console.log(`latest first step:\n${worst(all, ({ step }) => step ?? 0)}`);
  console.log(`most words:\n${worst(all, (length) => length.words)}\n`);

  expect.soft(median(heights(all)), 'height').toBeLessThanOrEqual(GOALS.height.median);
  expect.soft(Math.max(...heights(all)), 'greatest height').toBeLessThanOrEqual(GOALS.height.most);
  expect.soft(early(all), 'share of early first steps').toBeGreaterThanOrEqual(GOALS.step.share);
  expect.soft(median(words(all)), 'words').toBeLessThanOrEqual(GOALS.words.median);
  expect.soft(Math.max(...words(all)), 'most words').toBeLessThanOrEqual(GOALS.words.most);
});
