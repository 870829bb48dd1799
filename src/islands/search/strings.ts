import type { Kind } from '../../search/page.ts';

/** The island's words, resolved for one language; `{…}` is filled in here. */
export interface SearchStrings {
  readonly label: string;
  readonly submit: string;
  readonly searching: string;
  readonly count: Plural;
  readonly partial: string;
  readonly refine: string;
  readonly all: string;
  readonly kind: Readonly<Record<Kind, string>>;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly none: { readonly title: string; readonly hint: string };
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
