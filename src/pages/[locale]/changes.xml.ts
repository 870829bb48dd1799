import type { APIRoute } from 'astro';
import { loadCatalogue } from '../../catalogue/load.ts';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { changesFeed } from '../../outputs/feeds/changes-feed.ts';
import { viewContext } from '../../site/context.ts';
import { changeViews } from '../../site/lists/changes.ts';

export function getStaticPaths() {
  return LOCALES.map((locale) => ({ params: { locale }, props: { locale } }));
}

export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale }, site, url }) =>
  new Response(changesFeed(changeViews(viewContext(loadCatalogue(), locale)), locale, site ?? url), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
