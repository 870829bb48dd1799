import { useRef } from 'preact/hooks';
import { SCREENFUL } from '../../../search/model/state.ts';
import type { Link } from '../../../site/types.ts';
import type { Shown } from '../state/use-search.client.ts';
import { counted } from '../words.client.ts';
import { NoResults, WizardRows } from './NoResults.tsx';
import { Exactly, Notices } from './Notices.tsx';
import { Results } from './Results.tsx';
import type { SearchContext } from './StateLink.tsx';

interface Props extends Shown {
  readonly context: SearchContext;
  /** Where else to go when nothing is found. */
  readonly ways: readonly Link[];
  /** Shows more results than `most`; resolves when they are there. */
  readonly onMore: (most: number) => Promise<void>;
}

/** One answer: what is to be known of it, then what was found, a screenful at a time, then the ways on. */
export function SearchAnswer({ context, ways, onMore, state, answers, most }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const { strings, locale } = context;
  const { results, understanding } = answers;
  const rest = Math.min(SCREENFUL, results.length - most);
  const more = counted({ one: strings['more.one'], other: strings['more.other'] }, rest, locale);

  const showMore = async (): Promise<void> => {
    await onMore(most);
    list.current?.children[most]?.querySelector('a')?.focus();
  };

  return (
    <div class="search-answer">
      <Notices {...{ context, answers, state }} />
      {results.length > 0 ? (
        <>
          <Results {...{ context, list }} results={results.slice(0, most)} />
          {rest > 0 && (
            <button class="button" type="button" onClick={() => void showMore()}>
              <span key={more}>{more}</span>
            </button>
          )}
          <WizardRows strings={strings} ways={answers.ways} />
        </>
      ) : (
        <NoResults {...{ context, answers, state, ways }} />
      )}
      {!state.exactly && understanding.corrections.length === 0 && (
        <p class="search-exactly">
          <Exactly {...{ context, state }} />
        </p>
      )}
    </div>
  );
}
