import { describe, expect, it } from 'vitest';
import { LONGEST_QUERY, tidy } from '../../../src/search/text/plain-text.ts';
import { tokens } from '../../../src/search/text/tokens.ts';
import { narrowed } from '../../../src/ui/question/narrowed.client.ts';
import { parseDeskState, queryOf } from '../../../src/ui/support-desk/desk-state.client.ts';
import { readPastedLink } from '../../../src/ui/support-desk/pasted-link.client.ts';
import { rowsWithWords } from '../../../src/ui/support-desk/use-desk-search.client.ts';

const INPUTS: Readonly<Record<string, string>> = {
  'combining characters': `a${'\u0301'.repeat(100_000)}`,
  'marks in the wrong order': 'a\u0301\u0323\u0302'.repeat(25_000),
  'short words': '1 '.repeat(50_000),
  'ends of lines between words': 'vps\r\n'.repeat(20_000),
  'ends of lines': '\r\n'.repeat(50_000),
  spaces: ' '.repeat(100_000),
  slashes: '/'.repeat(100_000),
  'half addresses': 'https://'.repeat(12_000),
  apostrophes: "l'".repeat(50_000),
};

const answers = Array.from({ length: 60 }, (_, n) => ({ text: `Hébergement ${n}`, stays: false }));
const row = {
  kind: 'plan',
  id: 'a/b/c',
  family: 'vps',
  route: 'c',
  provider: 'a',
  second: '',
  href: '/',
} as const;
const rows = Array.from({ length: 200 }, (_, n) => ({ ...row, code: 'bavo', title: `Résilier ${n}` }));

const FIELDS: Readonly<Record<string, (typed: string) => unknown>> = {
  'the filter of answers': (typed) => narrowed(answers, typed),
  'the search': (typed) => tokens(tidy(typed)),
  'the desk': (typed) => rowsWithWords(rows, queryOf(typed)),
  'the desk’s address': (typed) => parseDeskState(`?${new URLSearchParams({ q: typed })}`),
  'a link': (typed) => readPastedLink(typed, 'en'),
};

/** Linear work takes a few milliseconds; what was quadratic took a second. Busy machines get the benefit. */
const LIMIT = 200;

describe.each(Object.entries(FIELDS))('%s', (_field, use) => {
  it.each(Object.entries(INPUTS))('is not held up by 100 kB of %s', (_name, typed) => {
    // The best of three: what else the machine does is no part of it.
    const times = [1, 2, 3].map(() => {
      const begun = performance.now();
      use(typed);
      return performance.now() - begun;
    });
    expect(Math.min(...times)).toBeLessThan(LIMIT);
  });
});

it('a long link in the desk’s field is still known by its path', () => {
  const link = `https://help.example/en/cancel/vps/acme/vps/?${'x=y&'.repeat(200)}#steps`;
  expect(queryOf(link)).toBe('https://help.example/en/cancel/vps/acme/vps/');
  expect(queryOf('why? #1')).toBe('why? #1');
  expect(Array.from(queryOf('é'.repeat(5000))).length).toBe(LONGEST_QUERY);
});
