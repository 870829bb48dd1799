import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadCatalogue } from '../../catalogue/load.ts';
import { LOCALES } from '../../i18n/locales.ts';
import { changesMarkdown } from '../../outputs/markdown/changes-markdown.ts';
import { markdownResponse } from '../../outputs/markdown/markdown-response.ts';

export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale }, props: { locale } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { locale } }) =>
  markdownResponse(changesMarkdown(loadCatalogue(), locale, new URL(import.meta.env.SITE)));
