import { useEffect, useRef } from 'preact/hooks';
import { parseState, type SearchState } from '../../../search/state.ts';
import { tidy } from '../../../search/tidy.ts';

const HIDDEN = ['kind', 'provider', 'family', 'language'] as const;

interface Handlers {
  readonly onFocus: () => void;
  /** Somebody types; a pause later it is worth an answer. */
  readonly onInput: () => void;
  readonly onSubmit: () => void;
}

/**
 * The page's own form, which stands in the document without script too. Its filters are hidden fields,
 * so that sending it, and what it suggests, keeps them.
 *
 * @param selector of the form
 */
export function useForm(selector: string, handlers: Handlers) {
  const latest = useRef(handlers);
  latest.current = handlers;
  const form = (): HTMLFormElement | null => document.querySelector(selector);
  const field = (): HTMLInputElement | null => form()?.querySelector('[name=q]') ?? null;

  useEffect(() => {
    const element = form();
    const focus = (): void => latest.current.onFocus();
    const input = (): void => latest.current.onInput();
    const submit = (event: Event): void => {
      event.preventDefault();
      latest.current.onSubmit();
    };
    element?.addEventListener('focusin', focus);
    element?.addEventListener('input', input);
    element?.addEventListener('submit', submit);
    // The island may come after the reader.
    if (element?.contains(document.activeElement)) focus();
    return () => {
      element?.removeEventListener('focusin', focus);
      element?.removeEventListener('input', input);
      element?.removeEventListener('submit', submit);
    };
  }, []);

  return {
    typed: (): string => tidy(field()?.value ?? ''),
    read: (): SearchState => {
      const element = form();
      const entries = element ? [...new FormData(element)] : [];
      return parseState(new URLSearchParams(entries.map(([name, value]) => [name, String(value)])));
    },
    /** Tells the field's suggestions that the page shows the answers themselves. */
    answered: (query: string): void => {
      const input = field();
      if (input) input.dataset['answered'] = query;
      input?.dispatchEvent(new Event('answered'));
    },
    /** @param query left out while somebody is typing it */
    fill: (state: SearchState, query?: string): void => {
      const element = form();
      const input = field();
      if (input && query !== undefined) input.value = query;
      for (const name of HIDDEN) {
        element?.querySelector(`input[type=hidden][name=${name}]`)?.remove();
        const value = state[name];
        if (!element || value === undefined) continue;
        const hidden = document.createElement('input');
        Object.assign(hidden, { type: 'hidden', name, value });
        element.append(hidden);
      }
    },
  };
}
