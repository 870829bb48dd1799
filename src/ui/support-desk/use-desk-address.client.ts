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
    const hash = formatDeskState(next);
    history.replaceState(history.state, '', location.pathname + hash);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-swap="language"]'))
      link.hash = hash;
  };

  useEffect(() => {
    // A link to a place in the page, as the one past the header, is none to a state.
    const isState = (): boolean => location.hash.includes('=');
    const asked = parseDeskState(isState() ? location.hash : location.search);
    // What was typed before the script arrived wins over the address.
    set({ ...asked, query: typedEarly() || asked.query });
    const onHash = (): void => {
      if (isState()) set(parseDeskState(location.hash));
    };
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, []);

  return [state, set];
}
