import type { APIRoute } from 'astro';
import { LOCALES } from '../i18n/locales.ts';
import { has } from '../settings/site.ts';
import { homePath, rootPath, topPath } from '../urls.ts';

/** A crawler that opened them would vote. */
const VOTES = LOCALES.map((locale) => `Disallow: ${homePath(locale)}feedback/\n`).join('');

export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nAllow: ${rootPath}\n${has('feedback') ? VOTES : ''}\nSitemap: ${new URL(topPath('sitemap-index.xml'), site).href}\n`,
    {
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    },
  );
