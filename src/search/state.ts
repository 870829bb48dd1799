import { isId, isKind, type Kind } from './page.ts';
import { tidy } from './query.ts';

/** What a results page shows; it lives in the URL, so that it can be sent to someone. */
export interface SearchState extends Filters {
  readonly query: string;
}

export interface Filters {
  readonly kind?: Kind;
  readonly provider?: string;
  readonly family?: string;
}

export const NOTHING_ASKED: SearchState = { query: '' };

/** Reads the part of the URL after `?`; what is not ours or not valid is left out. */
export function parseState(parameters: URLSearchParams): SearchState {
  const kind = parameters.get('kind');
  const provider = parameters.get('provider');
  const family = parameters.get('family');
  return {
    query: tidy(parameters.get('q') ?? ''),
    ...(isKind(kind) && { kind }),
    ...(isId(provider) && { provider }),
    ...(isId(family) && { family }),
  };
}

/**
 * @example formatState({ query: 'mx plan', kind: 'plan' }) // "?q=mx+plan&kind=plan"
 * @example formatState({ query: '' }) // ""
 */
export function formatState({ query, kind, provider, family }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query) parameters.set('q', query);
  if (kind) parameters.set('kind', kind);
  if (provider) parameters.set('provider', provider);
  if (family) parameters.set('family', family);
  const text = parameters.toString();
  return text && `?${text}`;
}
