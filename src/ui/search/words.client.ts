import type { Locale } from '../../i18n/locales.ts';
import type { WizardSuggestion } from '../../search/answers.ts';
import type { Kind } from '../../search/page.ts';
import type { Filters } from '../../search/state.ts';

export type Facet = keyof Filters;

/** The island's words, resolved for one language; `{…}` is filled in here. */
export interface SearchStrings {
  readonly searching: string;
  readonly count: Plural;
  /** Titles and subjects alone answer. */
  readonly facetsOnly: string;
  /** The text answers too, with a part missing. */
  readonly partial: string;
  readonly refine: string;
  readonly moreFilters: string;
  readonly all: string;
  readonly kind: Readonly<Record<Kind, string>>;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly facets: Readonly<Record<Facet, string>>;
  /** Names of the languages, in the page's: "anglais". */
  readonly languages: Readonly<Record<Locale, string>>;
  readonly understood: string;
  readonly remove: string;
  readonly corrected: string;
  readonly unknown: string;
  readonly exactly: string;
  readonly exactlyOn: string;
  readonly exactlyOff: string;
  readonly bridge: string;
  /** "See the results in English", each in its own language. */
  readonly bridgeLink: Readonly<Record<Locale, string>>;
  readonly also: string;
  readonly only: string;
  readonly suggestion: string;
  readonly start: string;
  readonly suggestionHint: Readonly<Record<NonNullable<WizardSuggestion['asks']> | 'plan', string>>;
  readonly none: {
    readonly title: string;
    readonly hint: string;
    readonly known: string;
    readonly filtered: string;
    readonly unfilter: string;
  };
  readonly failed: { readonly title: string; readonly hint: string };
  readonly retry: string;
  readonly more: Plural;
  /** Title of the document while there is a query. */
  readonly pageTitle: string;
}

export interface Plural {
  readonly one: string;
  readonly other: string;
}

/** @example fill('{count} answers', { count: 7 }) // "7 answers" */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

export function counted(plural: Plural, count: number, locale: string): string {
  const form = new Intl.PluralRules(locale).select(count) === 'one' ? plural.one : plural.other;
  return fill(form, { count: count.toLocaleString(locale) });
}
