import type { SearchResponse, WizardWay } from '../../../search/model/response.ts';
import { FACETS, type SearchState } from '../../../search/model/state.ts';
import type { Link } from '../../../site/types.ts';
import { AnswerRow } from '../../question/AnswerRow.tsx';
import type { SearchStrings } from '../strings.ts';
import { fill } from '../words.client.ts';
import { without } from './FacetFilters.tsx';
import { type SearchContext, StateLink } from './StateLink.tsx';

interface Props {
  readonly context: SearchContext;
  readonly answers: SearchResponse;
  readonly state: SearchState;
  /** Where else to go. */
  readonly ways: readonly Link[];
}

/** No results: because of the filters, or because nobody has written about it. */
export function NoResults({ context, answers, state, ways }: Props) {
  const { strings } = context;
  const { understanding, notCovered, ways: wizard } = answers;
  const { concepts, unknown } = understanding;
  if (FACETS.some((facet) => state[facet] !== undefined))
    return (
      <p>
        {strings['none.filtered']}{' '}
        <StateLink {...context} to={without(state, FACETS)}>
          {strings['none.unfilter']}
        </StateLink>
      </p>
    );
  const known = concepts.length > 0;
  return (
    <>
      {unknown.length > 0 && <p>{fill(strings['none.unknown'], { words: unknown.join(', ') })}</p>}
      {known && notCovered.length === 0 && <p>{strings['none.known']}</p>}
      <WizardRows strings={strings} ways={wizard} />
      {!known && notCovered.length === 0 && <Examples context={context} />}
      <ul class="link-rows">
        {ways
          // The rows above may name one of them already.
          .filter(({ href }) => !wizard.some(({ url }) => url === href))
          .map(({ text, href }) => (
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

/** What can be asked, each about something else. */
function Examples({ context }: Pick<Props, 'context'>) {
  const { strings } = context;
  return (
    <>
      <p id="search-examples">{strings['none.hint']}</p>
      <ul class="search-examples" aria-labelledby="search-examples">
        {(['service', 'undo', 'access', 'domain'] as const).map((about) => (
          <li key={about}>
            <StateLink {...context} to={{ query: strings[`example.${about}`] }}>
              {strings[`example.${about}`]}
            </StateLink>
          </li>
        ))}
      </ul>
    </>
  );
}

interface WizardProps {
  readonly strings: SearchStrings;
  readonly ways: readonly WizardWay[];
}

/** Pages of the wizard that take the query further: no results, hence without their attributes. */
export function WizardRows({ strings, ways }: WizardProps) {
  if (ways.length === 0) return null;
  return (
    <ul class="answers search-wizard">
      {ways.map(({ parts, asks, url }) => {
        const subject = parts.join(', ');
        const title = subject ? fill(strings['suggest.title'], { subject }) : strings['suggest.start'];
        return (
          <AnswerRow
            key={url}
            answer={{ id: url, href: url, title, hint: strings[`suggest.${asks ?? 'plan'}`] }}
          />
        );
      })}
    </ul>
  );
}

interface FailureProps {
  readonly strings: SearchStrings;
  readonly onRetry: () => void;
}

/** What to do when the search could not be loaded; that it could not is said by the status. */
export function Failure({ strings, onRetry }: FailureProps) {
  return (
    <div class="search-answer">
      <p>{strings['failed.hint']}</p>
      <button class="button" type="button" onClick={onRetry}>
        <span>{strings.retry}</span>
      </button>
    </div>
  );
}
