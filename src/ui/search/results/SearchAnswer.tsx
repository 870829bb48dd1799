import { useRef } from 'preact/hooks';
import type { Locale } from '../../../i18n/locales.ts';
import { SCREENFUL } from '../../../search/state.ts';
import type { SearchNames } from '../../../site/lists/search-fallback.ts';
import type { Link } from '../../../site/types.ts';
import { isWithoutText, type Shown } from '../state/use-search.client.ts';
import type { SearchStrings } from '../strings.ts';
import { counted } from '../words.client.ts';
import { NoResults } from './NoResults.tsx';
import { OtherLanguageNotice } from './OtherLanguageNotice.tsx';
import { Results } from './Results.tsx';
import type { GoTo } from './StateLink.tsx';
import { Understood } from './Understood.tsx';
import { WizardRows } from './WizardRows.tsx';

interface Props {
  readonly answer: Shown;
  readonly locale: Locale;
  readonly action: string;
  readonly strings: SearchStrings;
  readonly names: SearchNames;
  /** Where else to go when nothing is found. */
  readonly ways: readonly Link[];
  readonly goTo: GoTo;
  /** Shows more results than `most`; resolves when they are there. */
  readonly onMore: (most: number) => Promise<void>;
}

/** One answer: what was made of the query, then what was found, a screenful at a time. */
export function SearchAnswer({ answer, locale, action, strings, names, ways, goTo, onMore }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const { state, answers, most } = answer;
  const { results, suggestions, understanding } = answers;
  const rest = Math.min(SCREENFUL, results.length - most);

  const showMore = async (): Promise<void> => {
    await onMore(most);
    list.current?.children[most]?.querySelector('a')?.focus();
  };

  return (
    <div class="search-answer">
      <Understood {...{ action, strings, goTo, locale, state, understanding }} />
      <OtherLanguageNotice {...{ locale, strings, state, understanding }} />
      {isWithoutText(answers) ? (
        <p class="search-note">{strings.facetsOnly}</p>
      ) : (
        answers.partial && <p class="search-note">{strings.partial}</p>
      )}
      {results.length === 0 && (
        <NoResults
          {...{ action, strings, goTo, state, answers }}
          // The rows below may name one of them already.
          ways={ways.filter(({ href }) => !suggestions.some(({ url }) => url === href))}
        />
      )}
      <WizardRows {...{ strings, suggestions }} />
      {results.length > 0 && (
        <Results {...{ locale, names, strings, list }} results={results.slice(0, most)} />
      )}
      {rest > 0 && (
        <button class="button" type="button" onClick={() => void showMore()}>
          <span>{counted(strings.more, rest, locale)}</span>
        </button>
      )}
    </div>
  );
}
