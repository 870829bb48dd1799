import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { LOCALES } from '../../i18n/locales.ts';
import { markdownResponse } from '../../outputs/markdown/markdown-response.ts';
import { rightsTwin } from '../../outputs/markdown/rights-twins.ts';

export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale }, props: { locale } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { locale } }) =>
  markdownResponse(rightsTwin(locale, new URL(import.meta.env.SITE)));
