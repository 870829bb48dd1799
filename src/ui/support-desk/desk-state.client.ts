import { LONGEST_QUERY, tidy } from '../../search/text/plain-text.ts';

/**
 * What the desk shows. It lives in the address behind `#`, so that reload and the language switch keep it, and no server
 * is told what an agent types.
 */
export interface DeskState {
  readonly query: string;
  readonly provider?: string;
  readonly family?: string;
  readonly route?: string;
  /** The guide or plan whose reply is open. */
  readonly code?: string;
}

/** The filters, in the order they are offered. */
export const DESK_FILTERS = ['provider', 'family', 'route'] as const;
export type DeskFilter = (typeof DESK_FILTERS)[number];

const ID = /^[a-z0-9-]{1,60}$/;

/** Links are short; longer text was pasted by accident. */
export const LONGEST_LINK = 2000;

/** What was typed or pasted, as far as it is looked at: a long link loses what follows its path first. */
export function queryOf(typed: string): string {
  const isLong = typed.length > LONGEST_QUERY;
  return tidy(isLong ? typed.slice(0, LONGEST_LINK).replace(/[?#]\S*/g, '') : typed);
}

/** Reads the part of the address from `#` on, or from `?` on, where it stood once; what is not ours or not valid is left out. */
export function parseDeskState(text: string): DeskState {
  const parameters = new URLSearchParams(text.slice(1));
  const id = (name: DeskFilter | 'code'): string | undefined => {
    const value = parameters.get(name) ?? '';
    return ID.test(value) ? value : undefined;
  };
  const [provider, family, route, code] = [id('provider'), id('family'), id('route'), id('code')];
  return {
    query: queryOf(parameters.get('q') ?? ''),
    ...(provider && { provider }),
    ...(family && { family }),
    ...(route && { route }),
    ...(code && { code }),
  };
}

/**
 * @example formatDeskState({ query: 'mx plan', code: 'bavo' }) // "#q=mx+plan&code=bavo"
 * @example formatDeskState({ query: '' }) // ""
 */
export function formatDeskState({ query, ...rest }: DeskState): string {
  const parameters = new URLSearchParams();
  if (query.trim()) parameters.set('q', query.trim());
  for (const name of [...DESK_FILTERS, 'code'] as const) {
    const value = rest[name];
    if (value) parameters.set(name, value);
  }
  const text = parameters.toString();
  return text && `#${text}`;
}

/** The state with a filter set, or taken away where `value` is empty. */
export function withFilter(state: DeskState, filter: DeskFilter, value: string): DeskState {
  const { [filter]: _removed, ...rest } = state;
  return value ? { ...rest, [filter]: value } : rest;
}
