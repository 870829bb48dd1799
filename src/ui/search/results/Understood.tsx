import type { Locale } from '../../../i18n/locales.ts';
import { chipsOf } from '../../../search/chips.ts';
import type { SearchState } from '../../../search/state.ts';
import type { Understanding } from '../../../search/understanding.ts';
import type { SearchStrings } from '../strings.ts';
import { fill } from '../words.client.ts';
import { type GoTo, StateLink } from './StateLink.tsx';
import './understood.css';

interface Props {
  readonly understanding: Understanding;
  readonly state: SearchState;
  readonly locale: Locale;
  readonly action: string;
  readonly strings: SearchStrings;
  readonly goTo: GoTo;
}

/** What was made of the query: each concept can be removed, and all of it switched off. */
export function Understood({ understanding, state, locale, action, strings, goTo }: Props) {
  const { corrections } = understanding;
  const chips = chipsOf(understanding, locale);
  // Where nothing at all was found, the page says so in one sentence.
  const unknown = understanding.verdict === 'understood' ? understanding.unknown : [];
  const { exactly: _, ...freely } = state;
  const { query } = state;
  if (state.exactly)
    return (
      <p class="search-understood">
        {fill(strings.exactlyOn, { query })}{' '}
        <StateLink {...{ action, goTo }} to={freely}>
          {strings.exactlyOff}
        </StateLink>
      </p>
    );
  if (chips.length + corrections.length + unknown.length === 0) return null;
  // Without the words that bear it there must be something left to search for.
  const removable = chips.length > 1 || understanding.leftover.length > 0;
  return (
    <div class="search-understood">
      {chips.length > 0 && (
        <>
          <p id="search-understood">{strings.understood}</p>
          <ul aria-labelledby="search-understood">
            {chips.map(({ name, queryWithout }) => (
              <li key={name}>
                {removable ? (
                  <StateLink {...{ action, goTo }} to={{ ...state, query: queryWithout }}>
                    <span>{name}</span>
                    <span class="visually-hidden">, {strings.remove}</span>
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
        </>
      )}
      {unknown.length > 0 && <p>{fill(strings.unknown, { words: unknown.join(', ') })}</p>}
      <p class="search-exactly">
        {corrections.length > 0 && (
          <>{fill(strings.corrected, { read: corrections.map(({ read }) => read).join(' ') })} </>
        )}
        <StateLink {...{ action, goTo }} to={{ ...state, exactly: true }}>
          {fill(strings.exactly, {
            query: corrections.length > 0 ? corrections.map(({ typed }) => typed).join(' ') : query,
          })}
        </StateLink>
      </p>
    </div>
  );
}
