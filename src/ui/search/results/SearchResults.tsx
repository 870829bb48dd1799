import { formatState, SCREENFUL } from '../../../search/model/state.ts';
import type { Link } from '../../../site/types.ts';
import type { SearchView } from '../state/use-search.client.ts';
import { useSearchPage } from '../state/use-search-page.client.ts';
import { counted, fill } from '../words.client.ts';
import { FacetFilters } from './FacetFilters.tsx';
import { Failure } from './NoResults.tsx';
import { Chips, uncovered } from './Notices.tsx';
import { SearchAnswer } from './SearchAnswer.tsx';
import type { SearchContext } from './StateLink.tsx';

/** All of it comes with the page, as data. */
export interface ResultsProps extends Omit<SearchContext, 'goTo'> {
  /** Where else to go when nothing is found. */
  readonly ways: readonly Link[];
}

function statusText({ status, slow, answer }: SearchView, { strings, locale }: ResultsProps): string {
  if (status === 'loading' && slow) return strings.searching;
  if (status === 'failed') return strings['failed.title'];
  if (!answer) return '';
  const { results, notCovered } = answer.answers;
  if (results.length > 0)
    return counted({ one: strings['count.one'], other: strings['count.other'] }, results.length, locale);
  if (notCovered.length > 0) return notCovered.map((each) => uncovered(each, strings)).join(' ');
  return fill(strings['none.title'], { query: answer.state.query });
}

/**
 * The answers on the search page: in place of everything there is to find, as soon as something is asked. A browser
 * that translates the page takes texts out of their elements, so that they can no longer be changed: what is said of
 * another query is put in place whole, by its key.
 */
export function SearchResults(props: ResultsProps) {
  const { locale, strings, names, ways } = props;
  const { view, show, goTo } = useSearchPage(locale, strings['page-title']);
  const { answer, state, status } = view;
  const text = statusText(view, props);
  const context = { locale, strings, names, goTo };
  const key = answer && formatState(answer.state);
  // The note that something is not covered says so to those who see it.
  const isSaid =
    status === 'done' && answer?.answers.results.length === 0 && answer.answers.notCovered.length > 0;
  // Has its final shape from the first question on: results that come late must not move what is being read.
  return (
    <div class={status === 'idle' ? undefined : 'search-found section'}>
      <p class={isSaid ? 'visually-hidden' : 'search-status'} role="status" data-search-status={status}>
        <span key={text}>{text}</span>
      </p>
      {answer && (
        <>
          <FacetFilters {...{ context }} {...answer} />
          <Chips key={`chips${key}`} {...{ context }} {...answer} />
          <SearchAnswer
            key={key}
            {...{ context, ways }}
            {...answer}
            onMore={(most) => show(state, most + SCREENFUL)}
          />
        </>
      )}
      {status === 'failed' && <Failure strings={strings} onRetry={() => void show(state)} />}
    </div>
  );
}
