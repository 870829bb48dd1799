import { useEffect, useState } from 'preact/hooks';
import { type DeskState, formatDeskState, parseDeskState } from './desk-state.client.ts';

/**
 * The state of the desk, kept in the address bar: reload, the language switch and a link sent to a colleague
 * show the same. An agent does not go back through what was typed, so the entry is replaced.
 */
export function useDeskAddress(typedEarly: () => string): readonly [DeskState, (state: DeskState) => void] {
  const [state, setState] = useState<DeskState>({ query: '' });

  const set = (next: DeskState): void => {
    setState(next);
    const search = formatDeskState(next);
    history.replaceState(history.state, '', location.pathname + search);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-swap="language"]'))
      link.search = search;
  };

  useEffect(() => {
    const asked = parseDeskState(location.search);
    // What was typed before the script arrived wins over the address.
    set({ ...asked, query: typedEarly() || asked.query });
  }, []);

  return [state, set];
}
