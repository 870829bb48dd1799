import type { Locale } from '../i18n/locales.ts';
import type { Hit } from './engine.ts';
import { sentence } from './extract.ts';
import type { SearchablePage } from './page.ts';
import { markTerms, type Segment } from './segments.ts';

/** A result as it is shown. */
export interface Result {
  readonly page: SearchablePage;
  readonly title: readonly Segment[];
  readonly sentence: readonly Segment[];
}

/** Loads what is said about these hits; all of them together, so that the list does not jump. */
export function present(
  hits: readonly Hit[],
  terms: readonly string[],
  locale: Locale,
): Promise<readonly Result[]> {
  return Promise.all(
    hits.map(async ({ page, extract }) => ({
      page,
      title: markTerms(page.title, terms),
      sentence: sentence(page.title, await extract(), terms, locale),
    })),
  );
}
