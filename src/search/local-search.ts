import { LOCALES, type Locale } from '../i18n/locales.ts';
import type { SearchData } from './data.ts';
import { makeLexicon } from './lexicon.ts';
import { type First, readFirstFile } from './local-files.ts';
import { type Offers, offersFor } from './offers.ts';
import { remembered } from './remembered.ts';
import type { SearchState } from './state.ts';
import { understand, understandWholly } from './understand.ts';

/** A query with its filters. */
export type Asked = Omit<SearchState, 'exactly'>;

/**
 * What can be said without a text engine. Made by `createLocalSearch(locale, parts)`; nothing is loaded
 * before the first call.
 */
export interface LocalSearch {
  /**
   * For suggestions while typing. As soon as the first file is there, if it accounts for every word of the
   * query; the other words are waited for. Rejects when the first file cannot be had.
   */
  answerAtOnce(asked: Asked): Promise<Offers>;
  /** Everything that there is, or the first file alone; rejects when not even that can be had. */
  data(): Promise<SearchData>;
}

/** Where the files come from; tests and the bench bring their own. Each is asked again after a failure. */
export interface LocalParts {
  /** The text of `/search/first.txt`. */
  first(): Promise<string>;
  /** The text of `/search/rest.txt`. */
  rest(): Promise<string>;
  /** The folded words of a language's pages. */
  vocabulary(locale: Locale): Promise<readonly string[]>;
}

/** @param reader the language of the page */
export function createLocalSearch(reader: Locale, parts: LocalParts): LocalSearch {
  const first = remembered(async () => {
    const file = readFirstFile(await parts.first());
    return { file, data: firstData(file) };
  });
  const rest = remembered(parts.rest);
  const vocabularies = LOCALES.map((locale) => ({
    locale,
    words: remembered(() => parts.vocabulary(locale)),
  }));
  let complete: SearchData | undefined;

  /** What could not be had is left out: worse answers are better than none. */
  async function data(): Promise<SearchData> {
    const following = Promise.all([
      import('./complete.ts').catch(() => undefined),
      rest().catch(() => undefined),
      ...vocabularies.map((each) => each.words().catch(() => undefined)),
    ]);
    const { file, data: core } = await first();
    const [made, text, ...words] = await following;
    if (complete || !made) return complete ?? core;
    const known = LOCALES.flatMap((locale, index) => {
      const own = words[index];
      return own ? [{ locale, words: own }] : [];
    });
    const all = made.completed(core, file, text, known);
    // Later, what is missing now may be there.
    if (all.names && known.length === LOCALES.length) complete = all;
    return all;
  }

  return {
    data,
    answerAtOnce: async (asked) => {
      const { data: core } = await first();
      // What is needed least must not be in the way of what is needed first.
      const following = data();
      const whole = complete ? undefined : understandWholly(asked.query, core);
      if (whole) return offersFor(whole, core, asked, reader);
      const known = await following;
      return offersFor(understand(asked.query, known), known, asked, reader);
    },
  };
}

/** What the first file makes known. */
export const firstData = ({ articles, families, wording }: First): SearchData => ({
  articles,
  families,
  lexicon: makeLexicon(wording.concepts, wording.words),
  vocabularies: [],
});
