import type { Locale } from '../../src/i18n/locales.ts';

/** What makes a query hard; the gate looks at each kind by itself. */
export const KINDS = [
  /** The words of the site, in the language of the page. */
  'plain',
  /** As typed on a phone: no accents, apostrophes, hyphens. */
  'accentless',
  /** Slips of fingers and of spelling. */
  'typo',
  /** Everyday words for cancelling and for products. */
  'synonym',
  /** Whole sentences, to a person rather than to a machine. */
  'question',
  /** In the other language than the page. */
  'cross-language',
  /** Product names: new, old, short, joined. */
  'product',
] as const;

export type QueryKind = (typeof KINDS)[number];

/**
 * What may stand first: `guide:family/slug`, `plan:provider/product[/variant]/route`, or one of
 * - `product:provider/product[/variant]`: its guide and each of its plans,
 * - `ending:provider/product[/variant]`: its guide and the plans that end it, so without withdrawing,
 *   transferring and porting,
 * - `route:provider/route`: each plan of the provider that goes this way,
 * - `nothing:`: to say that nothing answers it is right too.
 */
export type Right = `${'guide' | 'plan' | 'product' | 'ending' | 'route'}:${string}` | 'nothing:';

/** Who is in a situation, and how it is told. */
export const TELLINGS = [
  /** A customer in trouble, in their own words. */
  'trouble',
  /** Who wants to end a certain service, as a story. */
  'ending',
  /** Typed on a phone, or said to it. */
  'phone',
  /** A support agent's shorthand. */
  'agent',
  /** Both languages in one, or the other than the page's. */
  'mixed',
  /** What the catalogue lacks. */
  'uncovered',
] as const;
export type Telling = (typeof TELLINGS)[number];

/** What somebody in trouble types. */
export interface Situation {
  readonly query: string;
  readonly on: Locale;
  readonly telling: Telling;
  readonly right: readonly Right[];
}

/** The lines of one telling, as situations. */
export function told(telling: Telling, lines: readonly LineOfAny[]): readonly Situation[] {
  return lines.map(([on, query, ...right]) => ({ query, on, telling, right: [...new Set(right)] }));
}

/** A query that has an answer. */
export interface AnswerableQuery {
  readonly query: string;
  /** The language of the page it is typed on. */
  readonly on: Locale;
  readonly kind: QueryKind;
  readonly right: readonly Right[];
}

/** Words that stand only in the body of an article, in the other language than the page's. */
export interface BodyPhrase {
  readonly query: string;
  readonly on: Locale;
  readonly right: readonly Right[];
}

/** A query that nothing here answers. */
export interface UnanswerableQuery {
  readonly query: string;
  readonly on: Locale;
}

/**
 * Of each kind there are at least so many, as long as no provider was taken away with its queries. Of fewer, a
 * share says little.
 */
export const OF_EACH_KIND = 14;

/** How many queries of a kind, and how many phrases, are written at the least; a kind not named needs none. */
export type Least = Readonly<Partial<Record<QueryKind | 'body', number>>>;

/** The queries about one provider, or about none: what a set is put together from. */
export interface QueryPart {
  readonly written: readonly AnswerableQuery[];
  readonly body: readonly BodyPhrase[];
  readonly least: Least;
  readonly situations?: readonly Situation[];
}

/** Queries to look at together. */
export interface QuerySet {
  readonly answerable: readonly AnswerableQuery[];
  readonly body: readonly BodyPhrase[];
  readonly unanswerable: readonly UnanswerableQuery[];
  readonly situations: readonly Situation[];
}

/** A set put together from parts. */
export interface WholeSet extends QuerySet {
  /** Also what no provider of the site has anything for. */
  readonly written: readonly AnswerableQuery[];
  readonly least: Least;
}

/** One line of a set: the page's language, the query, what may stand first. */
export type Line = readonly [on: Locale, query: string, right: Right, ...others: Right[]];

/** The lines of one kind, as queries. */
export function asked(kind: QueryKind, lines: readonly Line[]): readonly AnswerableQuery[] {
  return lines.map(([on, query, ...right]) => ({ query, on, kind, right }));
}

/** A line whose right answers are what the providers of the site have for it, which may be nothing. */
export type LineOfAny = readonly [on: Locale, query: string, ...right: Right[]];

/** The lines of one kind that name no provider, as queries. */
export function askedOfAny(kind: QueryKind, lines: readonly LineOfAny[]): readonly AnswerableQuery[] {
  return lines.map(([on, query, ...right]) => ({ query, on, kind, right }));
}

/** Lines of phrases, as body phrases. */
export function written(lines: readonly Line[]): readonly BodyPhrase[] {
  return lines.map(([on, query, ...right]) => ({ query, on, right }));
}

/** Queries typed on pages of one language, as unanswerable ones. */
export function typed(on: Locale, queries: readonly string[]): readonly UnanswerableQuery[] {
  return queries.map((query) => ({ query, on }));
}
