import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import { RIGHTS_QUERIES } from '../search/rights-queries.ts';
import { answer } from './search-data.ts';

/** Who is in a hurry reads no further. */
const FIRST = 3;

describe.each(LOCALES)('who has a right and asks in "%s"', (locale) => {
  const asked = RIGHTS_QUERIES.filter(([on]) => on === locale);

  test.each(asked)('%s: "%s" finds %s', async (on, query, guide) => {
    const { results } = await answer(query, on);
    expect(results.slice(0, FIRST).map(({ article }) => article.id)).toContain(guide);
  });

  test('is asked for in many ways, each guide in this language too', () => {
    expect(asked.length).toBeGreaterThanOrEqual(8);
    expect(new Set(asked.map(([, , guide]) => guide)).size).toBe(
      new Set(RIGHTS_QUERIES.map(([, , guide]) => guide)).size,
    );
  });
});
