import { allPlans, planId } from '../../src/catalogue/model.ts';
import { LOCALES, type Locale } from '../../src/i18n/locales.ts';
import { facetsOf, namesOf } from '../../src/integrations/search/articles.ts';
import type { FoundPage } from '../../src/integrations/search/read-page.ts';
import { localFiles } from '../../src/integrations/search/write-local.ts';
import { aimOf } from '../../src/search/aim.ts';
import { answersOf } from '../../src/search/answer-from-facets.ts';
import type { Answers } from '../../src/search/answers.ts';
import { completed } from '../../src/search/complete.ts';
import { readFirstFile, readRestFile } from '../../src/search/local-files.ts';
import { firstData } from '../../src/search/local-search.ts';
import { rankByFacets } from '../../src/search/rank-by-facets.ts';
import type { Filters } from '../../src/search/state.ts';
import { suggest } from '../../src/search/suggest.ts';
import { understand } from '../../src/search/understand.ts';
import type { Understanding } from '../../src/search/understanding.ts';
import { wordsIn } from '../../src/site/context.ts';
import { planPath } from '../../src/site/paths.ts';
import { planTitle } from '../../src/site/plan/route-titles.ts';
import { guidePath } from '../../src/urls.ts';
import { catalogue } from './content.ts';

/** The pages that the build would find, without building them. */
export const PAGES: readonly FoundPage[] = LOCALES.flatMap((locale) => [
  ...allPlans(catalogue).map((ref): FoundPage => {
    const title = planTitle(ref, wordsIn(locale));
    return { locale, page: { id: planId(ref), kind: 'plan', title, url: planPath(locale, ref) } };
  }),
  ...catalogue.guides.flatMap(({ id, heads }): readonly FoundPage[] => {
    const title = heads[locale]?.title;
    return title ? [{ locale, page: { id, kind: 'guide', title, url: guidePath(locale, id) } }] : [];
  }),
]);

export const FACETS = facetsOf(catalogue, PAGES);

export const NAMES = namesOf(catalogue);

const files = localFiles(catalogue, FACETS);
const first = readFirstFile(files.first);

/** What a browser makes of the first file of the real content. */
export const CORE = firstData(first);

export const CORE_WORDING = first.wording;

/** And of all files; no page's words are known. */
export const DATA = completed(CORE, first, files.rest, []);

export const WHOLE_WORDING = readRestFile(files.rest, first).wording;

/** What a page in a language shows while no text engine has answered. */
export const answerFromFacets = (understanding: Understanding, filters: Filters, locale: Locale): Answers =>
  answersOf(rankByFacets(understanding, DATA), understanding, DATA, filters, locale);

/** The article that stands first when this is asked on a page of a language. */
export const firstAnswer = (query: string, locale: Locale = 'en'): string | undefined =>
  answerFromFacets(understand(query, DATA), {}, locale).results[0]?.article.id;

/** The pages of the wizard that a French page suggests. */
export const suggestions = (query: string) =>
  suggest(aimOf(understand(query, DATA), DATA.articles), DATA.articles, NAMES, 'fr');
