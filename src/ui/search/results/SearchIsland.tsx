import type { ComponentChildren } from 'preact';
import type { Locale } from '../../../i18n/locales.ts';
import { SCREENFUL } from '../../../search/state.ts';
import type { SearchNames } from '../../../site/lists/search-fallback.ts';
import type { Link } from '../../../site/types.ts';
import { searchPath } from '../../../urls.ts';
import type { SearchView } from '../state/use-search.client.ts';
import { useSearchPage } from '../state/use-search-page.client.ts';
import type { SearchStrings } from '../strings.ts';
import { counted, fill } from '../words.client.ts';
import { FacetFilters } from './FacetFilters.tsx';
import { Failure } from './Failure.tsx';
import { SearchAnswer } from './SearchAnswer.tsx';

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
  const { view, show, goTo } = useSearchPage({
    locale,
    selector,
    titleOf: ({ query }, title) => (query ? fill(strings.pageTitle, { query, title }) : title),
  });
  const { answer, state, status } = view;
  const context = { action: searchPath(locale), strings, names, goTo };
  return (
    <div class="search">
      {/* Has its final shape from the first question on: results that come late must not move what is being read. */}
      <div class={status === 'idle' ? undefined : 'search-found section columns'}>
        <p class="search-status" role="status" data-search-status={status}>
          {statusText(view, strings, locale)}
        </p>
        {answer && (
          <>
            <FacetFilters {...context} {...answer} />
            <SearchAnswer
              {...context}
              {...{ answer, locale, ways }}
              onMore={(most) => show(state, most + SCREENFUL)}
            />
          </>
        )}
        {status === 'failed' && <Failure {...{ strings }} onRetry={() => void show(state)} />}
      </div>
      <div hidden={status === 'loading' || status === 'done'}>{children}</div>
    </div>
  );
}
