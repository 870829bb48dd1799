import { useEffect, useRef } from 'preact/hooks';
import type { Locale } from '../../../i18n/locales.ts';
import type { SearchState } from '../../../search/state.ts';
import { useAddress } from './use-address.client.ts';
import { useForm } from './use-form.client.ts';
import { useSearch } from './use-search.client.ts';

const TYPING_PAUSE = 250;

interface Page {
  readonly locale: Locale;
  /** Selector of the form it answers. */
  readonly selector: string;
  readonly titleOf: (state: SearchState, title: string) => string;
}

/** Form, address and answers of the page of results, kept in step: whichever changes, the others follow. */
export function useSearchPage({ locale, selector, titleOf }: Page) {
  const typing = useRef<ReturnType<typeof setTimeout>>();
  const { view, show, warmUp } = useSearch(locale);
  const address = useAddress(titleOf);
  const form = useForm(selector, {
    onFocus: warmUp,
    onInput: afterTyping,
    onSubmit: () => goTo(form.read()),
  });
  const { answer } = view;

  useEffect(() => {
    const arrive = (): void => {
      clearTimeout(typing.current);
      const asked = address.read();
      form.fill(asked, asked.query);
      void show(asked);
    };
    if (form.typed() && !location.search) afterTyping();
    else arrive();
    addEventListener('popstate', arrive);
    return () => removeEventListener('popstate', arrive);
  }, []);

  useEffect(() => {
    if (answer) form.answered(answer.state.query);
  }, [answer]);

  function afterTyping(): void {
    clearTimeout(typing.current);
    typing.current = setTimeout(() => {
      const asked = form.read();
      address.typed(asked);
      void show(asked);
    }, TYPING_PAUSE);
  }

  function goTo(meant: SearchState): void {
    clearTimeout(typing.current);
    form.fill(meant, meant.query);
    address.mean(meant);
    void show(meant);
  }

  return { view, show, goTo };
}
