import type { RouteId } from '../catalogue/schemas/route.ts';
import type { Topic } from '../catalogue/schemas/site.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Kind } from './page.ts';

/** What can be found: a guide or a plan, once for all its languages. */
export interface Article {
  /** A guide's `family/slug`, or a plan's `provider/product[/variant]/route`: the `data-result-id` of a result. */
  readonly id: string;
  readonly kind: Kind;
  readonly provider: string | null;
  /** Its own family first, then those that also list it. */
  readonly families: readonly string[];
  /** `provider/product`, in the order of the guide; the one product of a plan. */
  readonly products: readonly string[];
  /** Of a guide; null for a plan. */
  readonly topic: Topic | null;
  /** Of a plan; null for a guide. */
  readonly route: RouteId | null;
  /** Title and address in each language it exists in; a language that is not here has no version of it. */
  readonly versions: Readonly<Partial<Record<Locale, ArticleVersion>>>;
}

export interface ArticleVersion {
  readonly title: string;
  readonly url: string;
}
