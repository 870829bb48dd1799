import { useRef, useState } from 'preact/hooks';
import type { Locale } from '../../../i18n/locales.ts';
import type { SearchResponse } from '../../../search/model/response.ts';
import { NOTHING_ASKED, SCREENFUL, type SearchState } from '../../../search/model/state.ts';
import { openSearch } from './open-search.client.ts';

/** What the page shows. While it is `loading`, everything but `state` is still that of the last answer. */
export interface SearchView {
  readonly state: SearchState;
  readonly status: 'idle' | 'loading' | 'done' | 'failed';
  /** Loading for long enough to say so. */
  readonly slow: boolean;
  readonly answer?: Shown;
}

/** An answer and what it answers, which is not what is asked by now while the next one loads. */
export interface Shown {
  readonly state: SearchState;
  readonly answers: SearchResponse;
  /** How many of the results are shown. */
  readonly most: number;
}

const IDLE: SearchView = { state: NOTHING_ASKED, status: 'idle', slow: false };

/** Sooner, the word "searching" would only flicker. */
const SLOW = 400;

/** Nothing to show although something was to be looked at: "could not load" is not "nothing found". */
function isFailure({ results, failed, partial, facets, notCovered }: SearchResponse): boolean {
  return (failed.length > 0 || partial) && results.length + facets.kind.length + notCovered.length === 0;
}

/** The answers of the page, and what asks for them. @param locale of the page */
export function useSearch(locale: Locale) {
  const [view, setView] = useState<SearchView>(IDLE);
  const turn = useRef(0);

  /** Shows what answers `state`, at most `most` results. Of several calls the last one counts. */
  const show = async (state: SearchState, most = SCREENFUL): Promise<void> => {
    turn.current += 1;
    const mine = turn.current;
    const isLate = (): boolean => mine !== turn.current;
    if (state.query === '') return setView({ ...IDLE, state });

    setView((before) => ({ ...before, state, status: 'loading' }));
    const timer = setTimeout(() => isLate() || setView((before) => ({ ...before, slow: true })), SLOW);
    const answers = await openSearch(locale).answer(state, most);
    clearTimeout(timer);
    if (isLate()) return;
    setView(
      isFailure(answers)
        ? { state, status: 'failed', slow: false }
        : { state, status: 'done', slow: false, answer: { state, answers, most } },
    );
  };

  return { view, show };
}
