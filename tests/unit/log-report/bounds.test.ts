import { describe, expect, it } from 'vitest';
import { formatReport } from '../../../src/log-report/print.ts';
import type { Visited } from '../../../src/log-report/site-pages.ts';
import { MOST_KEPT, MOST_OPEN, MOST_PAGES, MOST_SEARCHES, Visits } from '../../../src/log-report/visits.ts';
import { LOGS } from '../../bench/log-report/made-up-logs.ts';
import { collector, reportOf } from './sound-site.ts';

const page = (path: string): Visited => ({ page: { kind: 'other', locale: 'fr' }, path, embedded: false });
const search = (query: string): Visited => ({
  page: { kind: 'search', query, locale: 'fr' },
  path: '/fr/search/',
  embedded: false,
});

describe('what is held of visits is bounded, and what is left out is counted', () => {
  it('for one visitor who searches and reads without end', () => {
    const ended: number[] = [];
    const visits = new Visits(({ pages, searches }) => ended.push(pages.length, searches.size));
    for (let n = 0; n < MOST_SEARCHES + 50; n += 1) visits.page('a', 0, search(`q${n}`), undefined);
    for (let n = 0; n < MOST_PAGES + 50; n += 1) visits.page('a', 0, page(`/${n}`), undefined);
    visits.end();
    expect(ended).toEqual([MOST_PAGES, MOST_SEARCHES]);
    // The page of results is the first of the pages.
    expect(visits.leftOut).toEqual({ visitsEndedEarly: 0, pagesOfVisits: 51, searchesOfVisits: 50 });
  });

  it('for many visitors at once', () => {
    let ended = 0;
    const visits = new Visits(() => {
      ended += 1;
    });
    for (let n = 0; n < MOST_OPEN + 100; n += 1) visits.page(`${n}`, 0, page('/'), undefined);
    expect([ended, visits.leftOut.visitsEndedEarly]).toEqual([100, 100]);
  });

  it('for many visitors with many pages', () => {
    // Of ordinary pages each is read, so what a visit gives back when it ends is what was held of it.
    let held = 0;
    let most = 0;
    const visits = new Visits(({ pages }) => {
      held -= pages.length;
    });
    for (let n = 0; n < MOST_KEPT + 1000; n += 1) {
      visits.page(`${n >> 8}`, 0, page(`/${n}`), undefined);
      held += 1;
      most = Math.max(most, held);
    }
    expect(most).toBeLessThanOrEqual(MOST_KEPT);
    expect(visits.leftOut.visitsEndedEarly).toBeGreaterThan(0);
    visits.end();
    expect(held).toBe(0);
  });
});

it('the report says so in a sentence, and nothing where nothing is left out', () => {
  const letter = (n: number): string => String.fromCodePoint(0x61 + (n % 26));
  const many = Array.from({ length: 120 }, (_, n) => ({
    at: n >> 5,
    get: `/fr/search/?q=${letter(n)}${letter(Math.floor(n / 26))}x`,
  }));
  const report = reportOf(many);
  expect(report.leftOut.searchesOfVisits).toBe(20);
  expect(formatReport(report)).toContain(
    `0 pages and ${report.leftOut.searchesOfVisits} searches beyond were left out.`,
  );
  expect(formatReport(reportOf([{ get: '/fr/' }]))).not.toContain('left out');
});

/** The long form is `npm run bench:report`, which measures the memory of the whole command. */
it.each(Object.entries(LOGS))('a made-up log of %s is read to its end', (_name, make) => {
  const all = collector();
  for (let n = 0; n < 300; n += 1) for (const line of make(n).trimEnd().split('\n')) all.line(line);
  expect(all.report(5).totals.lines).toBe(300);
});
