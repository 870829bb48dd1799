import type { APIRoute } from 'astro';
import source from '../embed/element.js?raw';
import { embedScript } from '../embed/embed-script.ts';
import { DEFAULT_LOCALE, otherLocales } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';

/** The script that portals load. */
export const GET: APIRoute = () => {
  const locales = [DEFAULT_LOCALE, ...otherLocales(DEFAULT_LOCALE)];
  const titles = Object.fromEntries(locales.map((locale) => [locale, translator(locale)('embed.frame')]));
  const script = embedScript(source, { site: import.meta.env.SITE, titles });
  return new Response(script, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
};
