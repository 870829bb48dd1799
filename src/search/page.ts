/** What is known of a page that can be found, without loading it. */
export interface SearchablePage {
  readonly url: string;
  /** Guide or plan id; a page and its copies share it. */
  readonly id: string;
  readonly kind: Kind;
  readonly title: string;
  readonly provider?: string;
  readonly family?: string;
}

export const KINDS = ['plan', 'guide'] as const;
export type Kind = (typeof KINDS)[number];

export function isKind(value: unknown): value is Kind {
  return KINDS.some((kind) => kind === value);
}

/** An id as the catalogue and the guides have them; anything else in a URL is not ours. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value) && value.length <= 64;
}
