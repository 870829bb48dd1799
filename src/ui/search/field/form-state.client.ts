import { parseState, type SearchState } from '../../../search/model/state.ts';

/** What a form would ask, filters that stand in it included. */
export function stateOf(form: HTMLFormElement): SearchState {
  const entries = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
  return parseState(new URLSearchParams(entries));
}
