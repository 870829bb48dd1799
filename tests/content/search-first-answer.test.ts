import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import type { SearchData } from '../../src/search/data.ts';
import { phraseKey } from '../../src/search/lexicon.ts';
import { offersFor } from '../../src/search/offers.ts';
import { stopWordIn } from '../../src/search/stop-words.ts';
import { tokens } from '../../src/search/tokens.ts';
import { understand, understandWholly } from '../../src/search/understand.ts';
import { KINDS, OF_EACH_KIND } from '../search/query.ts';
import { TUNE } from '../search/tune.ts';
import { CORE, CORE_WORDING, DATA, WHOLE_WORDING } from './search-data.ts';

const offered = (query: string, data: SearchData) => {
  const understanding = data === CORE ? understandWholly(query, CORE) : understand(query, data);
  if (understanding === undefined) return undefined;
  // What the words of the pages tell is told later.
  const { concepts, corrections, leftover, verdict } = understanding;
  const ids = offersFor(understanding, data, {}, 'fr').results.map(({ article }) => article.id);
  return { concepts, corrections, leftover, verdict, ids };
};

/** Words as the first file writes them, cut where anything may follow, and what stands between them. */
const typed = [
  ...new Set(
    [
      ...CORE_WORDING.concepts.flatMap(({ forms }) => LOCALES.flatMap((locale) => forms[locale])),
      ...LOCALES.flatMap((locale) => CORE_WORDING.words.ignore[locale]),
      ...CORE_WORDING.words.untreated,
    ].flatMap((form) => form.replace(/\*/g, '').split(/[\s…/]+/)),
  ),
].filter(Boolean);

const LITTLE = [
  'a',
  'de',
  'du',
  'en',
  'le',
  'la',
  'l’',
  'my',
  'of',
  'the',
  'un',
  'want',
  'to',
  'pas',
  'ne',
  'don’t',
  'no',
  'et',
  '14',
];
const ENDINGS = ['', '', '', '', 's', 'e', 'er', 'ing', 'tion'];

const spaced = (words: readonly { readonly stem: string }[]): string =>
  words.map(({ stem }) => stem).join(' ');

const telling = (query: string) => tokens(query).filter(({ folded }) => stopWordIn(folded).length === 0);

const PHRASES = new Set(
  WHOLE_WORDING.concepts
    .flatMap(({ forms }) => LOCALES.flatMap((locale) => forms[locale]))
    .flatMap((form) => [spaced(tokens(form)), spaced(telling(form))]),
);

/** "Text to" is "texto" when it is written together, and "certificate l" nearly "certificat TLS": nobody means that. */
function isCoincidence(query: string): boolean {
  return [tokens(query), telling(query)].some((words) =>
    words.some((_, start) =>
      words.slice(start + 1).some((__, more) => {
        const window = words.slice(start, start + more + 2);
        const key = phraseKey(window);
        return (
          DATA.lexicon.phrases.has(key) && !CORE.lexicon.phrases.has(key) && !PHRASES.has(spaced(window))
        );
      }),
    ),
  );
}

describe('what is answered from the first file alone', () => {
  test('is answered the same when everything is there', () => {
    const word = fc
      .tuple(fc.constantFrom(...typed), fc.constantFrom(...ENDINGS))
      .map((parts) => parts.join(''));
    const query = fc
      .array(fc.oneof({ weight: 3, arbitrary: word }, { weight: 1, arbitrary: fc.constantFrom(...LITTLE) }), {
        minLength: 1,
        maxLength: 6,
      })
      .map((words) => words.join(' '));
    let answered = 0;
    fc.assert(
      fc.property(query, (asked) => {
        const first = offered(asked, CORE);
        if (first === undefined || isCoincidence(asked)) return;
        answered += 1;
        expect(offered(asked, DATA)).toEqual(first);
      }),
      { numRuns: 3000 },
    );
    expect(answered).toBeGreaterThan(500);
  });

  test.each(TUNE.answerable.map(({ query }) => query))('"%s": the same, or nothing yet', (query) => {
    const first = offered(query, CORE);
    if (first !== undefined) expect(offered(query, DATA)).toEqual(first);
  });

  test('is more than half of what people ask', () => {
    const answered = TUNE.answerable.filter(({ query }) => offered(query, CORE) !== undefined);
    const whole = TUNE.written.length >= OF_EACH_KIND * KINDS.length;
    expect(answered.length / TUNE.answerable.length).toBeGreaterThan(whole ? 0.6 : 0.5);
  });

  test.each(['vps', 'cancel my domain name', 'virer mon hébergement', ''])(
    '"%s" needs nothing else',
    (query) => {
      expect(understandWholly(query, CORE)).toBeDefined();
    },
  );

  test.each(['vps xyzzyqwv', 'cancle vps', 'how do i get rid of my frobnicator', 'vp'])(
    '"%s" has to wait',
    (query) => {
      expect(understandWholly(query, CORE)).toBeUndefined();
    },
  );
});
