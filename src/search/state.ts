import { isLocale, type Locale } from '../i18n/locales.ts';
import { isId, isKind, type Kind } from './page.ts';
import { tidy } from './tidy.ts';

/** What a results page shows; it lives in the URL, so that it can be sent to someone. */
export interface SearchState extends Filters {
  readonly query: string;
  /** Search for these very words: nothing is corrected, translated or read as a concept. */
  readonly exactly?: true;
}

export interface Filters {
  readonly kind?: Kind;
  readonly provider?: string;
  readonly family?: string;
  /** Only what exists in this language, and that version of it. */
  readonly language?: Locale;
}

/** How many results are shown with their excerpts, and how many more on demand. */
export const SCREENFUL = 10;

export const NOTHING_ASKED: SearchState = { query: '' };

/** Reads the part of the URL after `?`; what is not ours or not valid is left out. */
export function parseState(parameters: URLSearchParams): SearchState {
  const kind = parameters.get('kind');
  const provider = parameters.get('provider');
  const family = parameters.get('family');
  const language = parameters.get('language') ?? undefined;
  return {
    query: tidy(parameters.get('q') ?? ''),
    ...(isKind(kind) && { kind }),
    ...(isId(provider) && { provider }),
    ...(isId(family) && { family }),
    ...(isLocale(language) && { language }),
    ...(parameters.get('exactly') === '1' && { exactly: true }),
  };
}

/**
 * @example formatState({ query: 'mx plan', kind: 'plan' }) // "?q=mx+plan&kind=plan"
 * @example formatState({ query: '' }) // ""
 */
export function formatState({ query, kind, provider, family, language, exactly }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query) parameters.set('q', query);
  if (kind) parameters.set('kind', kind);
  if (provider) parameters.set('provider', provider);
  if (family) parameters.set('family', family);
  if (language) parameters.set('language', language);
  if (exactly) parameters.set('exactly', '1');
  const text = parameters.toString();
  return text && `?${text}`;
}
