import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Locale } from '../../../i18n/locales.ts';
import {
  FACETS,
  formatState,
  NOTHING_ASKED,
  parseState,
  type SearchState,
} from '../../../search/model/state.ts';
import { stateOf } from '../field/form-state.client.ts';
import { fill } from '../words.client.ts';
import { openSearch } from './open-search.client.ts';
import { type SearchView, useSearch } from './use-search.client.ts';

const TYPING_PAUSE = 250;

const FORM = 'main .search-field';
/** Lists everything there is to find: what the page is without script, and while nothing is asked. */
const EVERYTHING = '[data-everything]';

const fieldOf = (form: HTMLFormElement | null) => form?.querySelector<HTMLInputElement>('[name=q]');

/** Puts a state into the form: its filters are hidden fields, so that sending it, and what it suggests, keeps them. */
function fillForm(form: HTMLFormElement | null, state: SearchState): void {
  const field = fieldOf(form);
  if (!form || !field) return;
  field.value = state.query;
  for (const name of FACETS) {
    form.querySelector(`[type=hidden][name=${name}]`)?.remove();
    const value = state[name];
    if (value !== undefined)
      form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }));
  }
}

/** Says what is asked in the title; the language switch leads to the same search in the other language. */
function announce(state: SearchState, title: string): void {
  document.title = title;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-swap="language"]'))
    link.search = formatState(state);
}

/** Shows a state in the address bar, in place of what is there. */
const replace = (state: SearchState): void =>
  history.replaceState(null, '', location.pathname + formatState(state));

/** Gives what is meant an entry in the history; the one below it gets back what was meant before. */
function enter(state: SearchState, before: SearchState): void {
  if (formatState(state) === formatState(before)) return;
  replace(before);
  history.pushState(null, '', location.pathname + formatState(state));
}

/** Keeps what stands around the answers in step with them. */
function useAround({ status, answer }: SearchView): void {
  // Before the answer is painted: both at once would move it.
  useLayoutEffect(() => {
    const everything = document.querySelector<HTMLElement>(EVERYTHING);
    if (everything) everything.hidden = status === 'loading' || status === 'done';
  }, [status]);

  // Tells the field's suggestions that the page shows the answers themselves.
  useEffect(() => {
    const field = fieldOf(document.querySelector<HTMLFormElement>(FORM));
    if (!field || !answer) return;
    field.dataset['answered'] = answer.state.query;
    field.dispatchEvent(new Event('answered'));
  }, [answer]);
}

/**
 * Form, address and answers of the page of results, kept in step: whichever changes, the others follow. What is
 * being typed replaces the entry in the history; what is meant (submitted, a filter) gets an entry of its own, and
 * the one below it gets back what it was, so that Back leads to the search before.
 *
 * @param titled the page's title while something is asked
 */
export function useSearchPage(locale: Locale, titled: string) {
  const { view, show } = useSearch(locale);
  useAround(view);
  const form = useRef<HTMLFormElement | null>(null);
  const meant = useRef(NOTHING_ASKED);
  const title = useRef('');
  const pause = useRef<ReturnType<typeof setTimeout>>();

  const follow = (state: SearchState): void => {
    clearTimeout(pause.current);
    const { query } = state;
    announce(state, query ? fill(titled, { query, title: title.current }) : title.current);
    void show(state);
  };

  const goTo = (state: SearchState): void => {
    fillForm(form.current, state);
    enter(state, meant.current);
    meant.current = state;
    follow(state);
  };

  useEffect(() => {
    const element = document.querySelector<HTMLFormElement>(FORM);
    const listening = new AbortController();
    form.current = element;
    title.current = document.title;
    const arrive = (): void => {
      meant.current = parseState(new URLSearchParams(location.search));
      fillForm(element, meant.current);
      follow(meant.current);
    };
    const type = (): void => {
      clearTimeout(pause.current);
      pause.current = setTimeout(() => {
        const state = element ? stateOf(element) : NOTHING_ASKED;
        replace(state);
        follow(state);
      }, TYPING_PAUSE);
    };
    const submit = (event: Event): void => {
      event.preventDefault();
      if (element) goTo(stateOf(element));
    };
    // The script may come after the reader.
    if (fieldOf(element)?.value && !location.search) type();
    else arrive();
    const warmUp = (): unknown => openSearch(locale).warmUp();
    if (element?.contains(document.activeElement)) warmUp();
    element?.addEventListener('focusin', warmUp, listening);
    element?.addEventListener('input', type, listening);
    element?.addEventListener('submit', submit, listening);
    addEventListener('popstate', arrive, listening);
    return () => listening.abort();
  }, []);

  return { view, show, goTo };
}
