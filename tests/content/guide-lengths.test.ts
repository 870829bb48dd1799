import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import { guideHead } from '../../src/site/entries.ts';
import { median } from '../e2e/support/lengths.ts';
import { catalogue } from './content.ts';
import { type GuideLength, guideLength } from './guide-lengths.ts';

/**
 * A guide says what the plans of its products cannot: why, how to decide, what to save and how. So little of it may
 * stand in one of them too, in runs of five words or more. What waits in a fold counts, in guides as in plans; labels
 * of portals and names of products count as well; a link that is the name of a plan, alone on its line, does not. How
 * many words are in sight at once is measured where a browser draws them: tests/e2e/layout/guide-lengths.spec.ts.
 */
const MOST_SHARED = 0.15;

describe.each(LOCALES)('in "%s"', (locale) => {
  const guides = catalogue.guides
    .filter((guide) => guideHead(guide, locale).head.products.length > 0)
    .map((guide) => guideLength(catalogue, locale, guide))
    .sort((a, b) => b.shared - a.shared);

  test('a guide repeats little of the plans of its products', () => {
    console.log(`\n${locale}: share said by plans too, words, guide\n${guides.map(row).join('\n')}`);
    console.log(
      `median ${percent(median(guides.map(({ shared }) => shared)))}, ${median(guides.map(({ words }) => words))} words\n`,
    );
    const repeating = guides
      .filter(({ shared }) => shared > MOST_SHARED)
      .map((guide) => `${row(guide)}\n  ${guide.runs.slice(0, 8).join('\n  ')}`);
    expect(repeating.length, repeating.join('\n')).toBe(0);
  });
});

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

function row({ id, words, shared }: GuideLength): string {
  return `${percent(shared).padStart(7)} ${String(words).padStart(5)} ${id}`;
}
