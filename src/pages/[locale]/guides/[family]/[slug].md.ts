import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCatalogue, loadGuideBodies } from '../../../../catalogue/load.ts';
import type { Guide } from '../../../../catalogue/model.ts';
import { LOCALES, type Locale } from '../../../../i18n/locales.ts';
import { guideMarkdown } from '../../../../outputs/markdown/markdown-pages.ts';
import { viewContext } from '../../../../site/context.ts';

interface Props extends Record<string, unknown> {
  readonly locale: Locale;
  readonly guide: Guide;
}

export const getStaticPaths = (() =>
  LOCALES.flatMap((locale) =>
    loadCatalogue().guides.map((guide) => ({
      params: { locale, family: guide.family, slug: guide.slug },
      props: { locale, guide },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { locale, guide } }) => {
  const sources = { site: new URL(import.meta.env.SITE), bodyOf: await loadGuideBodies() };
  return new Response(guideMarkdown(guide, sources, viewContext(loadCatalogue(), locale)), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
};
