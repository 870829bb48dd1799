import type { NotCovered, SearchResponse } from '../../../search/model/response.ts';
import { formatState, type SearchState } from '../../../search/model/state.ts';
import type { Understanding } from '../../../search/understanding/understanding.ts';
import { searchPath } from '../../../urls.ts';
import { Sign } from '../../signs/Sign.tsx';
import { fill } from '../words.client.ts';
import { type SearchContext, StateLink } from './StateLink.tsx';

interface Props {
  readonly context: SearchContext;
  readonly answers: SearchResponse;
  readonly state: SearchState;
}

/** What was made of the query: each part of it leads to the same search without it. */
export function Chips({ context, answers, state }: Props) {
  const { understanding, results, notCovered } = answers;
  // "Not covered", "something else" are said by a note.
  const chips = answers.chips.filter(
    ({ queryWithout }) => queryWithout !== null || (results.length > 0 && notCovered.length === 0),
  );
  if (chips.length === 0) return null;
  // Without the words that bear it there must be something left to search for.
  const removable = chips.length > 1 || understanding.leftover.length > 0;
  return (
    <div class="search-understood">
      <p id="search-understood">{context.strings.understood}</p>
      <ul aria-labelledby="search-understood">
        {chips.map(({ name, queryWithout }) => (
          <li key={name}>
            {removable && queryWithout ? (
              <StateLink {...context} to={{ ...state, query: queryWithout }}>
                <span>{name}</span>
                <span class="visually-hidden">, {context.strings['understood.remove']}</span>
                <svg class="sign" viewBox="0 0 24 24" aria-hidden="true">
                  <path class="drawn" d="m5.5 5.5 13 13M18.5 5.5l-13 13" />
                </svg>
              </StateLink>
            ) : (
              <span>{name}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What a reader should know before the answers, a line each. */
export function Notices({ context, answers, state }: Props) {
  const { strings } = context;
  const { failed, partial, understanding, notCovered } = answers;
  const { corrections, unknown, verdict } = understanding;
  const { exactly: _, ...freely } = state;
  // Answers from titles and subjects alone, because no text engine answered; or from a part of the text.
  const lack = partial ? strings['partial.index'] : failed.length > 0 ? strings['partial.text'] : undefined;
  return (
    <>
      {notCovered.map((each) => (
        <div key={each.id ?? each.name} class="search-uncovered">
          <Sign name="info" />
          <p>
            <b>{uncovered(each, strings)}</b> {each.text}{' '}
            {each.url && <a href={each.url}>{strings['uncovered.link']}</a>}
          </p>
        </div>
      ))}
      {state.exactly && (
        <p class="search-note">
          {fill(strings['exactly.on'], { query: state.query })}{' '}
          <StateLink {...context} to={freely}>
            {strings['exactly.off']}
          </StateLink>
        </p>
      )}
      {corrections.length > 0 && (
        <p class="search-note">
          {fill(strings.corrected, { read: corrections.map(({ read }) => read).join(' ') })}{' '}
          <Exactly {...{ context, state }} words={corrections.map(({ typed }) => typed).join(' ')} />
        </p>
      )}
      {/* Where nothing at all was found, the page says so in one sentence. */}
      {verdict === 'understood' && unknown.length > 0 && (
        <p class="search-note">{fill(strings.unknown, { words: unknown.join(', ') })}</p>
      )}
      <OtherLanguage {...{ context, understanding, state }} />
      {lack && <p class="search-note">{lack}</p>}
    </>
  );
}

/** The same search for the very words. */
export function Exactly({
  context,
  state,
  words = state.query,
}: Omit<Props, 'answers'> & { readonly words?: string }) {
  return (
    <StateLink {...context} to={{ ...state, exactly: true }}>
      {fill(context.strings.exactly, { query: words })}
    </StateLink>
  );
}

/** That something is not covered here. */
export const uncovered = ({ name }: NotCovered, strings: SearchContext['strings']): string =>
  name === null ? strings['uncovered.unnamed'] : fill(strings['uncovered.named'], { name });

/** More would be a lesson. */
const MOST_PAIRS = 2;

interface OtherLanguageProps extends Omit<Props, 'answers'> {
  readonly understanding: Understanding;
}

/** For a query in the other language: the pairs understood, and the way to the same search in that language. */
function OtherLanguage({ context, understanding: { language, concepts }, state }: OtherLanguageProps) {
  const { locale, strings } = context;
  if (language === null || language === locale) return null;
  const pairs = concepts.flatMap(({ name, words }) => {
    const here = name[locale]?.toLowerCase();
    const isNews = here && here !== words.toLowerCase() && here !== name[language]?.toLowerCase();
    return isNews ? [{ here, words }] : [];
  });
  if (pairs.length === 0) return null;
  return (
    <p class="search-note search-bridge">
      {pairs.slice(0, MOST_PAIRS).map(({ here, words }) => (
        <>
          <b lang={language}>{words}</b> = <b>{here}</b>.{' '}
        </>
      ))}
      <a href={searchPath(language) + formatState(state)} lang={language} hreflang={language}>
        {strings.inLanguage[language]}
      </a>
    </p>
  );
}
