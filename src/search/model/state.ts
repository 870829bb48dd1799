import { isLocale, type Locale } from '../../i18n/locales.ts';
import { tidy } from '../text/plain-text.ts';
import { KINDS, type Kind } from './article.ts';

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

export type Facet = keyof Filters;
export const FACETS = ['kind', 'provider', 'family', 'language'] as const satisfies readonly Facet[];

/** How many results are shown with their excerpts, and how many more on demand. */
export const SCREENFUL = 10;

export const NOTHING_ASKED: SearchState = { query: '' };

const isKind = (value: unknown): value is Kind => KINDS.some((kind) => kind === value);

/** An id as the catalogue and the guides have them; anything else in a URL is not ours. */
const isId = (value: string | null): value is string =>
  value !== null && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value) && value.length <= 64;

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
export function formatState({ query, exactly, ...filters }: SearchState): string {
  const parameters = new URLSearchParams(query ? { q: query } : {});
  for (const facet of FACETS) if (filters[facet]) parameters.set(facet, filters[facet]);
  if (exactly) parameters.set('exactly', '1');
  const text = parameters.toString();
  return text && `?${text}`;
}
