import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import { SCREENFUL } from '../../search/ask.ts';
import { tidy } from '../../search/query.ts';
import type { SearchState } from '../../search/state.ts';
import { searchPath } from '../../urls.ts';
import type { SearchNames } from '../../views/search-view.ts';
import type { Link } from '../../views/types.ts';
import { Choices } from './Choices.tsx';
import { Results } from './Results.tsx';
import { SearchField } from './SearchField.tsx';
import { counted, fill, type SearchStrings } from './strings.ts';
import { useAddress } from './use-address.ts';
import { type SearchView, useSearch } from './use-search.ts';

interface Props {
  readonly locale: Locale;
  readonly strings: SearchStrings;
  readonly names: SearchNames;
  /** Where else to go when nothing is found. */
  readonly ways: readonly Link[];
  /** Everything there is to find, rendered on the server: what the page is without script. */
  readonly children?: ComponentChildren;
}

const TYPING_PAUSE = 250;

function statusText({ status, slow, answer }: SearchView, strings: SearchStrings, locale: Locale): string {
  if (status === 'loading' && slow) return strings.searching;
  if (status === 'failed') return strings.failed.title;
  if (!answer) return '';
  return answer.found
    ? counted(strings.count, answer.total, locale)
    : fill(strings.none.title, { query: answer.query });
}

/** The search page: a form and everything there is to find, until there is an answer to show instead. */
export function SearchIsland({ locale, strings, names, ways, children }: Props) {
  const action = searchPath(locale);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const typing = useRef<ReturnType<typeof setTimeout>>();
  const { view, show, warmUp } = useSearch(locale);
  const address = useAddress(({ query }, title) =>
    query ? fill(strings.pageTitle, { query, title }) : title,
  );
  const { answer, state, status } = view;

  useEffect(() => {
    const arrive = (): void => {
      clearTimeout(typing.current);
      const asked = address.read();
      if (field.current) field.current.value = asked.query;
      void show(asked);
    };
    const typedEarly = tidy(field.current?.value ?? '');
    if (typedEarly && !location.search) afterTyping();
    else arrive();
    addEventListener('popstate', arrive);
    return () => removeEventListener('popstate', arrive);
  }, []);

  const asTyped = (): SearchState => ({ ...state, query: tidy(field.current?.value ?? '') });

  function afterTyping(): void {
    clearTimeout(typing.current);
    typing.current = setTimeout(() => {
      address.typed(asTyped());
      void show(asTyped());
    }, TYPING_PAUSE);
  }

  const mean = (meant: SearchState): void => {
    clearTimeout(typing.current);
    address.mean(meant);
    void show(meant);
  };

  const showMore = async (): Promise<void> => {
    const first = answer?.results.length ?? 0;
    await show(state, first + SCREENFUL);
    list.current?.children[first]?.querySelector('a')?.focus();
  };

  const rest = Math.min(SCREENFUL, (answer?.total ?? 0) - (answer?.results.length ?? 0));
  return (
    <div class="search">
      <SearchField
        {...{ action, field }}
        label={strings.label}
        submit={strings.submit}
        onFocus={warmUp}
        onInput={afterTyping}
        onSubmit={() => mean(asTyped())}
      />
      {/* Has its final shape from the first question on: results that come late must not move what is being read. */}
      <div class={status === 'idle' ? undefined : 'search-found section columns'}>
        <p class="search-status" role="status" data-search-status={status}>
          {statusText(view, strings, locale)}
        </p>
        {answer && answer.choices.length > 0 && (
          <Choices choices={answer.choices} {...{ action, names, strings }} onChoose={mean} />
        )}
        <div class="search-answer">
          {status === 'failed' && (
            <>
              <p>{strings.failed.hint}</p>
              <button class="button" type="button" onClick={() => void show(state)}>
                <span>{strings.retry}</span>
              </button>
            </>
          )}
          {answer && !answer.found && (
            <>
              <p>{strings.none.hint}</p>
              <ul class="search-links">
                {ways.map(({ text, href }) => (
                  <li key={href}>
                    <a href={href}>{text}</a>
                  </li>
                ))}
              </ul>
            </>
          )}
          {answer?.found && !answer.complete && <p>{strings.partial}</p>}
          {answer && answer.results.length > 0 && (
            <Results results={answer.results} {...{ names, strings, list }} />
          )}
          {rest > 0 && (
            <button class="button" type="button" onClick={() => void showMore()}>
              <span>{counted(strings.more, rest, locale)}</span>
            </button>
          )}
        </div>
      </div>
      <div hidden={status === 'loading' || status === 'done'}>{children}</div>
    </div>
  );
}
