import type { Answers } from '../../../search/answers.ts';
import type { SearchState } from '../../../search/state.ts';
import type { Link } from '../../../site/types.ts';
import type { SearchStrings } from '../strings.ts';
import { FACETS, without } from './FacetFilters.tsx';
import { type GoTo, StateLink } from './StateLink.tsx';
import '../search.css';

interface Props {
  readonly answers: Answers;
  readonly state: SearchState;
  readonly action: string;
  readonly strings: SearchStrings;
  readonly goTo: GoTo;
  /** Where else to go. */
  readonly ways: readonly Link[];
}

/** No results: because of the filters, or because nobody has written about it. */
export function NoResults({ answers, state, action, strings, goTo, ways }: Props) {
  if (FACETS.some((facet) => state[facet] !== undefined))
    return (
      <p>
        {strings.none.filtered}{' '}
        <StateLink {...{ action, goTo }} to={without(state, FACETS)}>
          {strings.none.unfilter}
        </StateLink>
      </p>
    );
  const known = answers.understanding.concepts.length > 0;
  return (
    <>
      <p>{known ? strings.none.known : strings.none.hint}</p>
      <ul class="search-links">
        {ways.map(({ text, href }) => (
          <li key={text}>
            <a href={href} rel={href.startsWith('/') ? undefined : 'external noopener'}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
