import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadCatalogue } from '../../../catalogue/load.ts';
import { LOCALES } from '../../../i18n/locales.ts';
import { apiFile } from '../../../outputs/api/files.ts';
import { zendeskApi } from '../../../outputs/api/zendesk.ts';
import { loadReplyRows } from '../../../outputs/replies/load-reply-rows.ts';

export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale }, props: { locale } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { locale } }) => {
  const catalogue = loadCatalogue();
  const site = new URL(import.meta.env.SITE);
  return Response.json(apiFile('zendesk', zendeskApi(catalogue, loadReplyRows(catalogue), locale, site)));
};
