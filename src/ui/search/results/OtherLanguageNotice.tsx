import type { Locale } from '../../../i18n/locales.ts';
import { formatState, type SearchState } from '../../../search/state.ts';
import type { Understanding } from '../../../search/understanding.ts';
import { searchPath } from '../../../urls.ts';
import { Sign } from '../../signs/Sign.tsx';
import type { SearchStrings } from '../strings.ts';
import { fill } from '../words.client.ts';
import '../search.css';

/** More would be a lesson. */
const MOST_PAIRS = 3;

interface Props {
  readonly understanding: Understanding;
  readonly state: SearchState;
  readonly locale: Locale;
  readonly strings: SearchStrings;
}

/** For a query in the other language: the pairs understood, and the way to the same search in that language. */
export function OtherLanguageNotice({
  understanding: { language, concepts },
  state,
  locale,
  strings,
}: Props) {
  if (language === null || language === locale) return null;
  const pairs = concepts
    .filter(({ name, words }) => name[locale].toLowerCase() !== words.toLowerCase())
    .filter(({ name }) => name[locale] !== name[language])
    .slice(0, MOST_PAIRS);
  if (pairs.length === 0) return null;
  return (
    <div class="search-bridge">
      <Sign name="info" />
      <p>
        {fill(strings.bridge, { language: strings.languages[language] })}{' '}
        {pairs.map(({ name, words }, index) => (
          <>
            {index > 0 && ', '}
            <b lang={language}>{words}</b> = <b>{name[locale].toLowerCase()}</b>
          </>
        ))}
        .{' '}
        <a href={searchPath(language) + formatState(state)} lang={language} hreflang={language}>
          {strings.bridgeLink[language]}
        </a>
      </p>
    </div>
  );
}
