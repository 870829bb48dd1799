import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadCatalogue } from '../../../../catalogue/load.ts';
import { LOCALES } from '../../../../i18n/locales.ts';
import { entryMarkdown } from '../../../../outputs/markdown/markdown-pages.ts';
import { markdownResponse } from '../../../../outputs/markdown/markdown-response.ts';
import { guideEntries } from '../../../../site/entries.ts';

export function getStaticPaths() {
  return LOCALES.flatMap((locale) =>
    guideEntries(loadCatalogue()).map((entry) => ({
      params: { locale, family: entry.guide.family, slug: entry.guide.slug },
      props: { locale, entry },
    })),
  );
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => {
  const site = new URL(import.meta.env.SITE);
  return markdownResponse(entryMarkdown(props.entry, props.locale, loadCatalogue(), site));
};
