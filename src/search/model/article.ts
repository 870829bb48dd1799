import type { Topic } from '../../catalogue/schemas/guides.ts';
import type { RouteId } from '../../catalogue/schemas/route.ts';
import type { Locale } from '../../i18n/locales.ts';
import { cancelPath, guidePath } from '../../urls.ts';

export const KINDS = ['plan', 'guide'] as const;
export type Kind = (typeof KINDS)[number];

/** What can be found: a guide or a plan, once for all its languages; or a word of a portal, where it is what was typed. */
export interface Article {
  /** A guide's `family/slug`, or a plan's `provider/product[/variant]/route`, a label's `provider/label`: the `data-result-id` of a result. */
  readonly id: string;
  readonly kind: Kind | 'label';
  readonly provider: string | null;
  /** Its own family first, then those that also list it. */
  readonly families: readonly string[];
  /** `provider/product`, in the order of the guide; the one product of a plan. */
  readonly products: readonly string[];
  /** Of a guide; null for a plan. */
  readonly topic: Topic | null;
  /** Of a plan; null for a guide. */
  readonly route: RouteId | null;
  /** The languages it exists in. */
  readonly languages: readonly Locale[];
  /** Its title in those of its languages that are loaded. */
  readonly titles: Readonly<Partial<Record<Locale, string>>>;
}

/** What tells an article from all others: a guide and a plan could have the same id. */
export const articleKey = ({ kind, id }: { readonly kind: string; readonly id: string }): string =>
  `${kind}:${id}`;

/** The page of an article in a language. */
export const addressOf = ({ kind, id, families }: Article, locale: Locale): string =>
  kind === 'guide' ? guidePath(locale, id) : cancelPath(locale, families[0] ?? '', ...id.split('/'));
