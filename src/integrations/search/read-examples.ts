import type { Catalogue } from '../../catalogue/model.ts';
import { LOCALES, type Locale, type PerLocale } from '../../i18n/locales.ts';
import { nearest } from '../../search/text/slips.ts';
import { readAs, saidWords, stem, type Token, tokens } from '../../search/text/tokens.ts';
import { idleIn } from '../../search/understanding/known-words.ts';
import { makeLexicon, type Wording } from '../../search/understanding/lexicon.ts';
import { findPhrases } from '../../search/understanding/match.ts';
import { wordsToAsk } from '../../search/understanding/understand.ts';
import type { Example } from './learn-asks.ts';
import { pathOf, productForms, wordingsOf } from './wordings.ts';

/** A word that is written as often as this may be no slip, unless the one that was meant is so many times commoner. */
const REAL = 3;
const COMMONER = 8;

/**
 * Examples have slips, as queries do: what is learnt is learnt of the words that were meant.
 *
 * @param real stems that are never slips
 */
function mender(
  examples: readonly string[],
  real: ReadonlySet<string>,
): (typed: readonly Token[]) => readonly Token[] {
  const often = new Map<string, number>();
  for (const { folded } of examples.flatMap(tokens)) often.set(folded, (often.get(folded) ?? 0) + 1);
  const commonest = [...often].sort(([, a], [, b]) => b - a);
  const byInitial = Map.groupBy(commonest, ([word]) => word.charAt(0));
  const meant = new Map<string, string>();
  for (const [word, times] of often) {
    if (/\d/.test(word) || real.has(stem(word))) continue;
    const least = Math.max(REAL, times < REAL ? 0 : times * COMMONER);
    const likely = (byInitial.get(word.charAt(0)) ?? []).flatMap(([other, many]) =>
      many >= least ? [other] : [],
    );
    const found = nearest(
      word,
      likely.filter((other) => other !== word),
    );
    if (found !== undefined) meant.set(word, found);
  }
  return (typed) =>
    typed.map((token) => {
      const other = meant.get(token.folded);
      return other === undefined ? token : readAs(other, token.typed);
    });
}

/** The names of everything, in the order in which a query is read: a product before its family. */
function namesOf(catalogue: Catalogue, locale: Locale): readonly Wording[] {
  const others = wordingsOf(catalogue, locale);
  const families = new Map(
    catalogue.providers.flatMap(({ products }) =>
      products.map((each) => [pathOf(each), each.family] as const),
    ),
  );
  const products = [...productForms(catalogue, locale)].map(
    ([id, { names, loose }]): Wording => ({
      type: 'product',
      id,
      family: families.get(id),
      locale,
      name: id,
      forms: [...names, ...loose],
    }),
  );
  return [
    ...others.filter(({ type }) => type === 'provider'),
    ...products,
    ...others.filter(({ type }) => type !== 'provider'),
  ];
}

/**
 * The examples of `content/asks`, read as the search reads a query.
 *
 * @param vocabularies the words of each language's pages, folded
 */
export function examplesOf(
  catalogue: Catalogue,
  vocabularies: PerLocale<readonly string[]>,
): readonly (Example & { readonly locale: Locale })[] {
  const lexicon = makeLexicon(
    LOCALES.flatMap((locale) => namesOf(catalogue, locale)),
    LOCALES.map((locale) => ({
      locale,
      ignore: catalogue.search.ignore[locale].flatMap(saidWords),
      keep: [],
    })),
  );
  const places = {
    provider: catalogue.providers[0]?.name ?? '',
    service: catalogue.providers[0]?.products[0]?.name[LOCALES[0]] ?? '',
    other: catalogue.search.elsewhere[0] ?? '',
  };
  const filled = (example: string): string =>
    example.replace(/\{(provider|service|other)\}/g, (_, place: keyof typeof places) => places[place]);
  const mended = mender(
    catalogue.asks.flatMap((ask) => LOCALES.flatMap((locale) => ask[locale].map(filled))),
    new Set([
      ...[...lexicon.initials()].flatMap((initial) => lexicon.startingWith(initial)).map(stem),
      ...LOCALES.flatMap((locale) => vocabularies[locale].map(stem)),
    ]),
  );
  return catalogue.asks.flatMap(({ id, ...examples }) =>
    LOCALES.flatMap((locale) =>
      examples[locale].map((example) => {
        const read = mended(tokens(filled(example)));
        const isIdle = (position: number): boolean => idleIn(read[position], { lexicon }).length > 0;
        return { ask: id, locale, words: wordsToAsk(read, findPhrases(read, lexicon, isIdle)) };
      }),
    ),
  );
}
