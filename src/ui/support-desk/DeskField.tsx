import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import { LONGEST_TYPED } from '../../search/text/plain-text.ts';
import { searchPath } from '../../urls.ts';
import { Sign } from '../signs/Sign.tsx';
import type { DeskStrings } from './strings.ts';

interface Props {
  readonly field: RefObject<HTMLInputElement>;
  /** Put into the field where it holds something else: what the address asks for. */
  readonly query: string;
  readonly locale: Locale;
  readonly strings: DeskStrings;
  readonly onType: (query: string) => void;
  readonly onChoose: () => void;
}

/** The desk's search field; without script its form leads to the page of results. */
export function DeskField({ field, query, locale, strings, onType, onChoose }: Props) {
  useEffect(() => {
    // What is being typed is the query already: it keeps its spaces, and more than a query may hold.
    if (field.current && query && !field.current.value.trim().startsWith(query.trim()))
      field.current.value = query;
  }, [query]);
  // The one page where the field asks for the focus: an agent comes here to type.
  useEffect(() => field.current?.focus({ preventScroll: true }), []);

  return (
    <form
      class="search-field"
      role="search"
      action={searchPath(locale)}
      onSubmit={(event) => event.preventDefault()}
    >
      <label class="visually-hidden" for="desk-query">
        {strings.field.label}
      </label>
      <div class="search-box">
        <input
          ref={field}
          id="desk-query"
          type="search"
          name="q"
          placeholder={strings.field.label}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          maxLength={LONGEST_TYPED}
          onInput={(event) => onType(event.currentTarget.value)}
        />
        <button type="submit" onClick={onChoose}>
          <Sign name="search" />
          <span class="visually-hidden">{strings.field.submit}</span>
        </button>
      </div>
    </form>
  );
}
