import { LOCALES, type Locale } from '../i18n/locales.ts';
import type { Article } from './article.ts';
import type { Filters } from './state.ts';

export type Facet = keyof Filters;
const FACETS = ['kind', 'provider', 'family', 'language'] as const satisfies readonly Facet[];

/** The languages an article exists in. */
export const languagesOf = ({ versions }: Article): readonly Locale[] =>
  LOCALES.filter((locale) => versions[locale] !== undefined);

/** What an article can be filtered by. */
export function valuesOf(article: Article, facet: Facet): readonly string[] {
  switch (facet) {
    case 'kind':
      return [article.kind];
    case 'provider':
      return article.provider === null ? [] : [article.provider];
    case 'family':
      return article.families;
    case 'language':
      return languagesOf(article);
  }
}

/** Whether an article passes the filters, one of them left out if named. */
export function passes(article: Article, filters: Filters, except?: Facet): boolean {
  return FACETS.every((facet) => {
    const wanted = filters[facet];
    return facet === except || wanted === undefined || valuesOf(article, facet).includes(wanted);
  });
}

/** The language of the version to show: the one filtered for, else the reader's, wherever it exists. */
export function shownLanguage(article: Article, { language }: Filters, reader: Locale): Locale {
  const existing = languagesOf(article);
  const wanted = language ?? reader;
  return existing.includes(wanted) ? wanted : (existing[0] ?? reader);
}
