import { LOCALE_NAMES, type Locale } from '../../../i18n/locales.ts';
import type { Answers, FacetCount } from '../../../search/answers.ts';
import type { Kind } from '../../../search/page.ts';
import type { SearchState } from '../../../search/state.ts';
import type { SearchNames } from '../../../site/lists/search-fallback.ts';
import { useWide } from '../../browser/use-wide.client.ts';
import type { SearchStrings } from '../strings.ts';
import type { Facet } from '../words.client.ts';
import { type GoTo, StateLink } from './StateLink.tsx';
import '../search.css';

/** More would be a search of its own. */
const MOST = 8;

interface Props {
  readonly answers: Answers;
  readonly state: SearchState;
  readonly action: string;
  readonly names: SearchNames;
  readonly strings: SearchStrings;
  readonly goTo: GoTo;
}

/** The state without one of its filters, or without all of them. */
export function without(state: SearchState, facets: readonly Facet[]): SearchState {
  const dropped: readonly string[] = facets;
  return {
    query: state.query,
    ...Object.fromEntries(Object.entries(state).filter(([name]) => !dropped.includes(name))),
  };
}

export const FACETS = ['kind', 'provider', 'family', 'language'] as const satisfies readonly Facet[];

/** Those that change something; the current one always, because it leads back. */
function telling(counts: readonly FacetCount[], total: number): readonly FacetCount[] {
  const chosen = counts.some(({ current }) => current);
  const kept = counts.filter(({ current, count }) => current || chosen || count < total);
  return kept.slice(0, MOST);
}

/** Ways to narrow the results. On a phone the first groups show, the others are one tap away. */
export function FacetFilters({ answers, state, action, names, strings, goTo }: Props) {
  const wide = useWide();
  const { facets, results } = answers;
  const nameOf = (facet: Facet, value: string): string => {
    if (facet === 'kind') return strings.kinds[value as Kind] ?? value;
    if (facet === 'language') return LOCALE_NAMES[value as Locale] ?? value;
    return names[facet][value] ?? value;
  };
  const groups = FACETS.map((facet) => ({ facet, counts: telling(facets[facet], results.length) })).filter(
    ({ counts }) => counts.length > 0,
  );
  if (groups.length === 0) return null;

  const group = ({ facet, counts }: (typeof groups)[number]) => (
    <ul key={facet} aria-label={strings.facets[facet]}>
      {counts.map(({ value, count, current }) => (
        <li key={value}>
          <StateLink
            {...{ action, goTo, current }}
            to={current ? without(state, [facet]) : { ...without(state, [facet]), [facet]: value }}
          >
            <span lang={facet === 'language' ? value : undefined}>{nameOf(facet, value)}</span>{' '}
            <span class="choice-count">{count}</span>
          </StateLink>
        </li>
      ))}
    </ul>
  );
  const unfiltered = FACETS.every((facet) => state[facet] === undefined);
  const first = groups.filter(({ facet }) => facet === 'kind' || facet === 'provider');
  const rest = groups.filter((each) => !first.includes(each));
  return (
    <nav class="choices" aria-labelledby="search-refine">
      <h2 id="search-refine">{strings.refine}</h2>
      <ul>
        <li>
          <StateLink {...{ action, goTo }} current={unfiltered} to={without(state, FACETS)}>
            <span>{strings.all}</span>
            {unfiltered && (
              <>
                {' '}
                <span class="choice-count">{results.length}</span>
              </>
            )}
          </StateLink>
        </li>
      </ul>
      {first.map(group)}
      {wide || rest.some(({ counts }) => counts.some(({ current }) => current)) ? (
        rest.map(group)
      ) : rest.length > 0 ? (
        <details>
          <summary>{strings.moreFilters}</summary>
          {rest.map(group)}
        </details>
      ) : null}
    </nav>
  );
}
