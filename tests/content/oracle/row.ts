/**
 * What the provider's documents say of a plan, written by hand from them before the content was read. Nothing here is derived from `content/`: that is the whole point.
 */

export type Channel = 'portal' | 'portal-and-email' | 'ticket' | 'portal-and-ticket' | 'elsewhere' | 'none';

/** Until when a cancellation can be taken back, in plain terms. */
export type Undo =
  | 'until-24h'
  | 'until-billing'
  | 'until-link'
  | 'until-expiry'
  | 'during-grace'
  | 'never'
  | 'unpublished'
  | 'not-needed';

/** What becomes of data, name or number: `grace` means that it survives for a while, unusable. */
export type Data = 'gone' | 'grace' | 'moves' | 'nothing-lost' | 'unpublished';

/** An e-mail link that the ending waits for: how long it lives, or null where there is none. */
export type EmailLink = '72h' | '120h' | 'unpublished' | null;

/** English and French wordings of one fact; both languages have to say it. */
export type Wording = readonly [en: RegExp, fr: RegExp];

/** A list where the documents leave room: any of them is right. */
export type OneOf<T> = T | readonly T[];

export interface Statements {
  /** Facts that have to be said, each under a short name. */
  readonly says?: Readonly<Record<string, Wording>>;
  /** What must not be said, in either language. */
  readonly never?: Readonly<Record<string, RegExp>>;
  /** Tags of `content/sources.yaml` that the plan has to cite. */
  readonly sources?: readonly string[];
}

/** One plan, whole. */
export interface PlanRow extends Statements {
  /** `provider/product[/variant]/route` */
  readonly path: string;
  readonly channel: OneOf<Channel>;
  /** How many hours before the end one may ask at the latest; null: no such number is published. */
  readonly noticeHours: OneOf<number | null>;
  readonly undo: OneOf<Undo>;
  readonly data: OneOf<Data>;
  /** Days that may pass until it is really gone: "30", "45-60"; null: not published, or no delay. */
  readonly removalDays: OneOf<string | null>;
  readonly emailLink: OneOf<EmailLink>;
  /** Words of the English and French steps, in their order. */
  readonly steps?: readonly [en: readonly string[], fr: readonly string[]];
}

/** A statement about several plans: every plan whose path starts with one of `paths`. */
export interface RuleRow extends Statements {
  readonly name: string;
  readonly paths: readonly string[];
  readonly except?: readonly string[];
}

/** What a reader has to find on pages, whatever data or guide it comes from. */
export interface PageRow extends Statements {
  /** Labels of the questions that ask for it; `asked` of its provider names each, so that none loses its last row. */
  readonly about: string;
  /**
   * `plan:provider/product/route`, `guide:family/slug` or `provider:id`. With a `*` at its end, every page
   * that starts so; with ` | ` between them, pages that may share the work: one of them has to say each. With
   * ` > ` between a guide and a plan, a guide that leads to the plan in a line of its own, one tap away: together
   * they have to say each, and the guide alone need not repeat it.
   */
  readonly pages: readonly string[];
}

/** What is known of one provider: the default export of `tests/providers/<id>/oracle/index.ts`. */
export interface Oracle {
  /** One row per plan. */
  readonly plans: readonly PlanRow[];
  /** What holds for several plans at once. */
  readonly rules: readonly RuleRow[];
  /** What readers have to find on a page, by the corrections, the editorial review and the public cases. */
  readonly pages: readonly PageRow[];
  /** What has to be asked for by some row of `pages`. */
  readonly asked: readonly string[];
  readonly documents?: Documents;
}

/** The provider's documents, by the tags of `sources.yaml`. */
export interface Documents {
  /** The days that they print. */
  readonly dates: Readonly<Record<string, readonly string[]>>;
  /** Addresses where documents stood that no longer hold. */
  readonly superseded: RegExp;
}
