import { useRef } from 'preact/hooks';
import { formatState, NOTHING_ASKED, parseState, type SearchState } from '../../../search/state.ts';

function replace(state: SearchState): void {
  history.replaceState(null, '', location.pathname + formatState(state));
}

/** The language switch leads to the same search in the other language. */
function carryOver(state: SearchState): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-swap="language"]')) {
    link.search = formatState(state);
  }
}

/**
 * The state in the address bar. What is being typed replaces the current entry; what is meant
 * (submitted, a filter) gets an entry of its own, and the one below it gets back what it was, so
 * that Back leads to the search before.
 */
export function useAddress(titleOf: (state: SearchState, title: string) => string) {
  const meant = useRef<SearchState>(NOTHING_ASKED);
  const plainTitle = useRef<string>();

  const announce = (state: SearchState): void => {
    plainTitle.current ??= document.title;
    document.title = titleOf(state, plainTitle.current);
    carryOver(state);
  };

  return {
    /** What the address says; called on arrival and after Back and Forward. */
    read: (): SearchState => {
      const state = parseState(new URLSearchParams(location.search));
      meant.current = state;
      announce(state);
      return state;
    },
    typed: (state: SearchState): void => {
      replace(state);
      announce(state);
    },
    mean: (state: SearchState): void => {
      if (formatState(state) !== formatState(meant.current)) {
        replace(meant.current);
        history.pushState(null, '', location.pathname + formatState(state));
      }
      meant.current = state;
      announce(state);
    },
  };
}
