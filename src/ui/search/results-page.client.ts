import { h, hydrate } from 'preact';
import { parseState } from '../../search/model/state.ts';
import './field/field-loader.client.ts';
import { type ResultsProps, SearchResults } from './results/SearchResults.tsx';
import { openSearch } from './state/open-search.client.ts';

/*
 * All of the page of results in one file, field included: what answers is asked for as soon as it is read. No island,
 * which would be fetched in two pieces at least.
 */
const root = document.querySelector<HTMLElement>('[data-results]');
if (root) {
  const props: ResultsProps = JSON.parse(root.dataset['results'] ?? '');
  const state = parseState(new URLSearchParams(location.search));
  // The page asks again once it is drawn, and gets the same answer. Each in its turn: a tap waits for none but one.
  if (state.query) setTimeout(() => void openSearch(props.locale).answer(state));
  // What was asked for is on its way by now: the rest of the page has time until it comes.
  setTimeout(() => {
    hydrate(h(SearchResults, props), root);
    // Defined, and nothing else: until then `search.css` says after a while that there is no search.
    customElements.define('search-results', class extends HTMLElement {});
  });
}
