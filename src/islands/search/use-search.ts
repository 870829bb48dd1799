import { useCallback, useRef, useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import { type Outcome, SCREENFUL } from '../../search/ask.ts';
import { type Choice, choices, narrow } from '../../search/narrow.ts';
import { present, type Result } from '../../search/present.ts';
import { type Query, readQuery } from '../../search/query.ts';
import { NOTHING_ASKED, type SearchState } from '../../search/state.ts';
import type { OpenSearch } from './open-search.ts';

/** What the page shows. While it is `loading`, everything but `state` is still that of the last answer. */
export interface SearchView {
  readonly state: SearchState;
  readonly status: 'idle' | 'loading' | 'done' | 'failed';
  /** Loading for long enough to say so. */
  readonly slow: boolean;
  readonly answer?: Answer;
}

export interface Answer {
  readonly query: string;
  readonly found: boolean;
  /** Every page has all the words. */
  readonly complete: boolean;
  readonly choices: readonly Choice[];
  readonly total: number;
  /** The first of `total`. */
  readonly results: readonly Result[];
}

const IDLE: SearchView = { state: NOTHING_ASKED, status: 'idle', slow: false };

/** Sooner, the word "searching" would only flicker. */
const SLOW = 400;

/** One search per page, opened on the first wish; a failed opening is tried again. */
function useOpenSearch(locale: Locale): () => Promise<OpenSearch> {
  const opened = useRef<Promise<OpenSearch>>();
  return useCallback(() => {
    const opening = opened.current ?? import('./open-search.ts').then(({ openSearch }) => openSearch(locale));
    opened.current = opening;
    opening.catch(() => {
      opened.current = undefined;
    });
    return opening;
  }, [locale]);
}

export function useSearch(locale: Locale) {
  const [view, setView] = useState<SearchView>(IDLE);
  const open = useOpenSearch(locale);
  const turn = useRef(0);
  const last = useRef<{ readonly query: string; readonly outcome: Outcome }>();

  const outcomeOf = async (query: Query): Promise<Outcome> => {
    if (last.current?.query === query.text) return last.current.outcome;
    try {
      const outcome = await (await open()).ask(query);
      // A failure is not remembered, so that asking again tries again.
      if (outcome.kind !== 'failed') last.current = { query: query.text, outcome };
      return outcome;
    } catch (error) {
      return { kind: 'failed', cause: String(error) };
    }
  };

  /** Shows what answers `state`, at most `most` results. Of several calls the last one counts. */
  const show = async (state: SearchState, most = SCREENFUL): Promise<void> => {
    turn.current += 1;
    const mine = turn.current;
    const isLate = (): boolean => mine !== turn.current;
    if (state.query === '') return setView({ ...IDLE, state });

    setView((before) => ({ ...before, state, status: 'loading' }));
    const timer = setTimeout(() => isLate() || setView((before) => ({ ...before, slow: true })), SLOW);
    const query = readQuery(state.query, locale);
    const outcome = await outcomeOf(query);
    const hits = outcome.kind === 'found' ? narrow(outcome.hits, state) : [];
    const results = await present(hits.slice(0, most), query.terms, locale);
    clearTimeout(timer);
    if (isLate()) return;
    if (outcome.kind === 'failed') return setView({ state, status: 'failed', slow: false });
    const answer: Answer = {
      query: query.text,
      found: outcome.kind === 'found',
      complete: outcome.kind === 'found' && outcome.complete,
      choices: outcome.kind === 'found' ? choices(outcome.hits, state) : [],
      total: hits.length,
      results,
    };
    setView({ state, status: 'done', slow: false, answer });
  };

  const warmUp = (): void => {
    open()
      .then((search) => search.warmUp())
      .catch(() => undefined);
  };

  return { view, show, warmUp };
}
