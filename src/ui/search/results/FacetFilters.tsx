import { useState } from 'preact/hooks';
import { LOCALE_NAMES, type Locale } from '../../../i18n/locales.ts';
import type { Kind } from '../../../search/model/article.ts';
import type { FacetCount, SearchResponse } from '../../../search/model/response.ts';
import { FACETS, type Facet, type SearchState } from '../../../search/model/state.ts';
import { fill } from '../words.client.ts';
import { type SearchContext, StateLink } from './StateLink.tsx';

/** More would be a search of its own. */
const MOST = 8;

/** The name of an id out of an address: what no thing is called, like "constructor", is its own name. */
export function nameIn(names: Readonly<Record<string, string>>, id: string): string {
  return (Object.hasOwn(names, id) ? names[id] : undefined) ?? id;
}

/** The state without one of its filters, or without all of them. */
export function without(state: SearchState, facets: readonly Facet[]): SearchState {
  const dropped: readonly string[] = facets;
  const kept = Object.entries(state).filter(([name]) => !dropped.includes(name));
  return { query: state.query, ...Object.fromEntries(kept) };
}

/** Those that change something; the current one always, because it leads back. */
function telling(counts: readonly FacetCount[], total: number): readonly FacetCount[] {
  const chosen = counts.some(({ current }) => current);
  return counts.filter(({ current, count }) => current || chosen || count < total).slice(0, MOST);
}

interface Props {
  readonly context: SearchContext;
  readonly answers: SearchResponse;
  readonly state: SearchState;
}

/**
 * Ways to narrow the results: beside them, or on a phone behind a button that says which are set. It stays in place
 * from answer to answer, so each text that changes is an element of its own, whatever a translator made of it.
 */
export function FacetFilters({ context, answers: { facets, results }, state }: Props) {
  const [open, setOpen] = useState(false);
  const { names, strings } = context;
  const nameOf = (facet: Facet, value: string): string => {
    if (facet === 'kind') return strings[`kinds.${value as Kind}`];
    if (facet === 'language') return LOCALE_NAMES[value as Locale];
    return nameIn(names[facet], value);
  };
  const groups = FACETS.map((facet) => ({ facet, counts: telling(facets[facet], results.length) })).filter(
    ({ counts }) => counts.length > 0,
  );
  if (groups.length === 0) return null;
  const set = FACETS.flatMap((facet) => (state[facet] ? [nameOf(facet, state[facet])] : []));
  const button = set.length > 0 ? fill(strings['refine.set'], { values: set.join(', ') }) : strings.refine;
  return (
    <>
      <button
        class="choices-button"
        type="button"
        aria-expanded={open}
        aria-controls="search-choices"
        onClick={() => setOpen(!open)}
      >
        <span key={button}>{button}</span>
        <svg class="sign" viewBox="0 0 24 24" aria-hidden="true">
          <path class="drawn" d="m4.5 8.5 7.5 7.5 7.5-7.5" />
        </svg>
      </button>
      <nav class="choices" id="search-choices" aria-labelledby="search-refine">
        <h2 id="search-refine">{strings.refine}</h2>
        <ul>
          <li>
            <StateLink {...context} current={set.length === 0} to={without(state, FACETS)}>
              <span>{strings.all}</span>
              {set.length === 0 && <Count of={results.length} />}
            </StateLink>
          </li>
        </ul>
        {groups.map(({ facet, counts }) => (
          <ul key={facet} aria-label={strings[`filter.${facet}`]}>
            {counts.map(({ value, count, current }) => (
              <li key={value}>
                <StateLink
                  {...context}
                  current={current}
                  to={{ ...without(state, [facet]), ...(!current && { [facet]: value }) }}
                >
                  <span lang={facet === 'language' ? value : undefined}>{nameOf(facet, value)}</span>
                  <Count key={count} of={count} />
                </StateLink>
              </li>
            ))}
          </ul>
        ))}
      </nav>
    </>
  );
}

/** The space is for those who hear it. */
const Count = ({ of }: { readonly of: number }) => <span class="choice-count">{` ${of}`}</span>;
