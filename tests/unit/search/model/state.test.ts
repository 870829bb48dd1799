import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LOCALES } from '../../../../src/i18n/locales.ts';
import { KINDS } from '../../../../src/search/model/article.ts';
import { formatState, parseState, type SearchState } from '../../../../src/search/model/state.ts';
import { tidy } from '../../../../src/search/text/plain-text.ts';

const read = (text: string): SearchState => parseState(new URLSearchParams(text));

test.each([
  [{ query: '' }, ''],
  [{ query: 'mx plan' }, '?q=mx+plan'],
  [{ query: "l'e-mail & co" }, '?q=l%27e-mail+%26+co'],
  [
    { query: 'vps', kind: 'plan', provider: 'ovhcloud', family: 'vps' },
    '?q=vps&kind=plan&provider=ovhcloud&family=vps',
  ],
  [{ query: 'vps', language: 'fr', exactly: true }, '?q=vps&language=fr&exactly=1'],
] as const)('%j is written as "%s" and read back', (state, text) => {
  expect(formatState(state)).toBe(text);
  expect(read(text)).toEqual(state);
});

test.each([
  ['?q=vps&kind=page', { query: 'vps' }],
  ['?q=vps&provider=', { query: 'vps' }],
  ['?q=vps&provider=OVH%20cloud', { query: 'vps' }],
  ['?q=vps&family=%3Cscript%3E', { query: 'vps' }],
  [`?q=vps&family=${'a'.repeat(65)}`, { query: 'vps' }],
  ['?q=vps&language=de&exactly=yes', { query: 'vps' }],
  ['?q=a&q=b', { query: 'a' }],
  ['?page=2', { query: '' }],
])('of "%s" only what is ours and valid is read', (text, state) => {
  expect(read(text)).toEqual(state);
});

const id = fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,8}){0,3}$/);

test('any state survives the URL', () => {
  const anyState = fc.record(
    {
      query: fc.string({ unit: 'grapheme' }).map(tidy),
      kind: fc.constantFrom(...KINDS),
      provider: id,
      family: id,
      language: fc.constantFrom(...LOCALES),
      exactly: fc.constant(true as const),
    },
    { requiredKeys: ['query'] },
  );
  fc.assert(
    fc.property(anyState, (state) => {
      expect(read(formatState(state))).toEqual(state);
    }),
  );
});

test('any text can be read', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      (text) => read(formatState(read(text))).query === read(text).query,
    ),
  );
});
