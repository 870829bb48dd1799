import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCatalogue, loadGuideBodies } from '../../../catalogue/load.ts';
import { LOCALES, type Locale } from '../../../i18n/locales.ts';
import { entryMarkdown } from '../../../outputs/markdown/markdown-pages.ts';
import { type Entry, planEntries } from '../../../site/entries.ts';
import { planAnswers } from '../../../site/paths.ts';
import { answerSegments } from '../../../wizard/answers.ts';

interface Props extends Record<string, unknown> {
  readonly locale: Locale;
  readonly entry: Entry;
}

export const getStaticPaths = (() =>
  LOCALES.flatMap((locale) =>
    planEntries(loadCatalogue()).map((entry) => ({
      params: { locale, path: answerSegments(planAnswers(entry.ref)).join('/') },
      props: { locale, entry },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { locale, entry } }) => {
  const sources = { site: new URL(import.meta.env.SITE), bodyOf: await loadGuideBodies() };
  return new Response(entryMarkdown(entry, locale, loadCatalogue(), sources), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
};
