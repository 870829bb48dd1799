import type { APIRoute } from 'astro';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { changesFeed } from '../../outputs/feeds/changes-feed.ts';
import { changeViews } from '../../site/changes/changes.ts';
import { pageContext } from '../../site/page-context.ts';

export function getStaticPaths() {
  return LOCALES.map((locale) => ({ params: { locale }, props: { locale } }));
}

export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale }, site, url }) =>
  new Response(changesFeed(changeViews(pageContext(locale)), locale, site ?? url), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
