import type { Catalogue, PlanRef } from '../../catalogue/model.ts';
import type { RepliesByLocale } from '../../documents/reply.ts';
import { type Locale, type PerLocale, perLocale } from '../../i18n/locales.ts';
import { plainTypography } from '../../i18n/typography.ts';
import { wordsIn } from '../../site/context.ts';
import { type Entry, entriesOf } from '../../site/entries.ts';
import { consequences, routeWords } from '../../site/plan/facts.ts';

/** A guide or a plan as the desk lists it. */
export interface DeskItem {
  readonly code: string;
  readonly kind: 'plan' | 'guide';
  readonly id: string;
  readonly title: PerLocale<string>;
  readonly provider: string | null;
  readonly family: string;
  readonly route: string | null;
  /** At most two, those that one quotes most; guides have none. */
  readonly facts: PerLocale<readonly string[]>;
  readonly url: PerLocale<string>;
  readonly permanent: string;
}

/** The replies about one guide or plan, with the links to send. Addresses are absolute. */
export interface DeskReplies {
  readonly code: string;
  readonly kind: DeskItem['kind'];
  readonly id: string;
  /** Opens in the reader's language. */
  readonly link: string;
  readonly links: PerLocale<string>;
  readonly checked: string;
  readonly replies: RepliesByLocale;
}

/** Everything an agent can send: plans first, in the order of the catalogue, then guides. */
export function deskItems(catalogue: Catalogue): readonly DeskItem[] {
  return entriesOf(catalogue).map((entry) => ({
    code: entry.code,
    kind: entry.kind,
    id: entry.id,
    title: perLocale((locale) => entry.in[locale].title),
    provider: entry.provider,
    family: entry.family,
    route: routeOf(entry),
    facts: perLocale((locale) => factsOf(entry, locale)),
    url: perLocale((locale) => entry.in[locale].path),
    permanent: entry.permanent,
  }));
}

/** The way to end it that a plan takes. */
export const routeOf = (entry: Entry): string | null => (entry.kind === 'plan' ? entry.ref.route.id : null);

/** What one quotes most of a plan; guides have no facts of their own. */
export const factsOf = (entry: Entry, locale: Locale): readonly string[] =>
  entry.kind === 'plan' ? quoted(entry.ref, locale) : [];

/**
 * Whether it can be undone and what it costs, as in the wizard; where one of them says nothing, when it ends.
 * "Not published" says nothing without the name of the fact.
 */
function quoted(ref: PlanRef, locale: Locale): readonly string[] {
  const plain = wordsIn(locale, plainTypography);
  const { ends } = routeWords(ref, plain);
  const lines = consequences(ref, plain).map(({ text }) => text);
  return (ref.route.ends.kind === 'unpublished' ? lines : [...lines, ends.text]).slice(0, 2);
}
