import type { APIRoute } from 'astro';
import { LOCALES, type Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { openSearchDescription } from '../outputs/feeds/open-search.ts';

export function getStaticPaths() {
  return LOCALES.map((locale) => ({ params: { locale } }));
}

/** What a browser reads to add the search of the site, one per language. */
export const GET: APIRoute = ({ params, site }) => {
  const locale = params['locale'] as Locale;
  return new Response(openSearchDescription(locale, translator(locale), new URL(site ?? 'http://localhost')));
};
