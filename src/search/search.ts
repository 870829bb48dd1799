import type { Locale } from '../i18n/locales.ts';
import type { Answers } from './answers.ts';
import type { TextEngine } from './engine.ts';
import type { SearchState } from './state.ts';
import type { Understanding } from './understanding.ts';

/**
 * The whole search as a page sees it. Made by `createSearch(locale, parts)`; nothing is loaded before
 * the first call. None of these rejects but `understand` and `answerAtOnce`, when the local files cannot be had.
 */
export interface Search {
  /** Starts loading everything: call it on focus or on the pointer, never with the page. */
  warmUp(): Promise<void>;
  /** What a query is about. */
  understand(query: string): Promise<Understanding>;
  /** From the local files alone: for suggestions while typing. `source` is `facets`. */
  answerAtOnce(state: SearchState): Promise<Answers>;
  /**
   * The full answer over the text engines of both languages. `failed` names those that did not answer;
   * with all of them failed the answer is that of the local files.
   * @param shown how many results get their excerpts loaded
   */
  answer(state: SearchState, shown?: number): Promise<Answers>;
}

/** What a search is made of; `browserParts()` are the real ones, tests and the bench bring their own. */
export interface SearchParts {
  /** The local files: `/search/facets.json`, `/search/lexicon.json`, parsed. Asked again after a failure. */
  load(): Promise<{ readonly facets: unknown; readonly lexicon: unknown }>;
  /** The folded words of a language's pages, one text engine per language. */
  vocabulary(locale: Locale): Promise<readonly string[]>;
  engine(locale: Locale): TextEngine;
}
