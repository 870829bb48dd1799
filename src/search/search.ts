import type { Locale } from '../i18n/locales.ts';
import type { Answers } from './answers.ts';
import type { TextEngine } from './engine.ts';
import type { LocalSearch } from './local-search.ts';
import type { SearchState } from './state.ts';

/**
 * The whole search as the page of results sees it. Made by `createSearch(locale, parts)`; nothing is loaded
 * before the first call. None of these rejects.
 */
export interface Search {
  /** Starts loading everything: call it on focus or on the pointer, never with the page. */
  warmUp(): Promise<void>;
  /**
   * The full answer over the text engines of both languages. `failed` names those that did not answer;
   * with all of them failed the answer is that of the local files.
   * @param shown how many results get their excerpts loaded
   */
  answer(state: SearchState, shown?: number): Promise<Answers>;
}

/** What a search is made of; tests and the bench bring their own. */
export interface SearchParts {
  readonly local: Pick<LocalSearch, 'data'>;
  engine(locale: Locale): TextEngine;
}
