import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Locale } from '../../../i18n/locales.ts';
import { SCREENFUL, type SearchState } from '../../../search/state.ts';
import type { SearchNames } from '../../../site/lists/search-fallback.ts';
import type { Link } from '../../../site/types.ts';
import { searchPath } from '../../../urls.ts';
import { useAddress } from '../state/use-address.client.ts';
import { useForm } from '../state/use-form.client.ts';
import { isWithoutText, type SearchView, useSearch } from '../state/use-search.client.ts';
import { counted, fill, type SearchStrings } from '../words.client.ts';
import { FacetFilters } from './FacetFilters.tsx';
import { Failure } from './Failure.tsx';
import { NoResults } from './NoResults.tsx';
import { OtherLanguageNotice } from './OtherLanguageNotice.tsx';
import { Results } from './Results.tsx';
import { Understood } from './Understood.tsx';
import { WizardRows } from './WizardRows.tsx';

interface Props {
  readonly locale: Locale;
  readonly strings: SearchStrings;
  readonly names: SearchNames;
  /** Where else to go when nothing is found. */
  readonly ways: readonly Link[];
  /** Selector of the form it answers. */
  readonly form: string;
  /** Everything there is to find, rendered on the server: what the page is without script. */
  readonly children?: ComponentChildren;
}

const TYPING_PAUSE = 250;

function statusText({ status, slow, answer }: SearchView, strings: SearchStrings, locale: Locale): string {
  if (status === 'loading' && slow) return strings.searching;
  if (status === 'failed') return strings.failed.title;
  if (!answer) return '';
  const { results } = answer.answers;
  return results.length > 0
    ? counted(strings.count, results.length, locale)
    : fill(strings.none.title, { query: answer.state.query });
}

/** The answers on the search page: in place of everything there is to find, as soon as something is asked. */
export function SearchIsland({ locale, strings, names, ways, form: selector, children }: Props) {
  const action = searchPath(locale);
  const list = useRef<HTMLOListElement>(null);
  const typing = useRef<ReturnType<typeof setTimeout>>();
  const { view, show, warmUp } = useSearch(locale);
  const address = useAddress(({ query }, title) =>
    query ? fill(strings.pageTitle, { query, title }) : title,
  );
  const form = useForm(selector, {
    onFocus: warmUp,
    onInput: afterTyping,
    onSubmit: () => goTo(form.read()),
  });
  const { answer, state, status } = view;

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

  const showMore = async (most: number): Promise<void> => {
    await show(state, most + SCREENFUL);
    list.current?.children[most]?.querySelector('a')?.focus();
  };

  const context = { action, strings, goTo };
  const rest = answer ? Math.min(SCREENFUL, answer.answers.results.length - answer.most) : 0;
  return (
    <div class="search">
      {/* Has its final shape from the first question on: results that come late must not move what is being read. */}
      <div class={status === 'idle' ? undefined : 'search-found section columns'}>
        <p class="search-status" role="status" data-search-status={status}>
          {statusText(view, strings, locale)}
        </p>
        {answer && (
          <>
            <FacetFilters {...context} {...answer} {...{ names }} />
            <div class="search-answer">
              <Understood
                {...context}
                {...{ locale }}
                state={answer.state}
                understanding={answer.answers.understanding}
              />
              <OtherLanguageNotice
                {...{ locale, strings }}
                state={answer.state}
                understanding={answer.answers.understanding}
              />
              {isWithoutText(answer.answers) ? (
                <p class="search-note">{strings.facetsOnly}</p>
              ) : (
                answer.answers.partial && <p class="search-note">{strings.partial}</p>
              )}
              {answer.answers.results.length === 0 && (
                <NoResults
                  {...context}
                  // The rows below may name one of them already.
                  ways={ways.filter(
                    ({ href }) => !answer.answers.suggestions.some(({ url }) => url === href),
                  )}
                  state={answer.state}
                  answers={answer.answers}
                />
              )}
              <WizardRows {...{ strings }} suggestions={answer.answers.suggestions} />
              {answer.answers.results.length > 0 && (
                <Results
                  {...{ locale, names, strings, list }}
                  results={answer.answers.results.slice(0, answer.most)}
                />
              )}
              {rest > 0 && (
                <button class="button" type="button" onClick={() => void showMore(answer.most)}>
                  <span>{counted(strings.more, rest, locale)}</span>
                </button>
              )}
            </div>
          </>
        )}
        {status === 'failed' && <Failure {...{ strings }} onRetry={() => void show(state)} />}
      </div>
      <div hidden={status === 'loading' || status === 'done'}>{children}</div>
    </div>
  );
}
