import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import { guideHead } from '../../src/site/entries.ts';
import { median } from '../e2e/support/lengths.ts';
import { catalogue } from './content.ts';
import { guideLength } from './guide-lengths.ts';
import { writeFileSync } from 'node:fs';

describe.each(LOCALES)('in "%s"', (locale) => {
  const guides = catalogue.guides.map((guide) => guideLength(catalogue, locale, guide));
  const ofProducts = guides.filter((_, index) => {
    const guide = catalogue.guides[index];
    return guide !== undefined && guideHead(guide, locale).head.products.length > 0;
  });
  test('shares', () => {
    const rows = ofProducts.map(({id, words, shared}) => `${(shared*100).toFixed(0).padStart(4)} % ${String(words).padStart(5)}  ${id}`);
    console.log(`${locale}\n${rows.sort().join('\n')}\nmedian words ${median(guides.map(g=>g.words))} products ${median(ofProducts.map(g=>g.words))}; shared median ${median(ofProducts.map(g=>g.shared))}`);
    writeFileSync(`/tmp/ha/runs-${locale}.txt`, ofProducts.map(g => `## ${g.id} ${(g.shared*100).toFixed(0)} % ${g.words}\n${g.runs.join('\n')}`).join('\n\n'));
    expect(1).toBe(1);
  });
});
