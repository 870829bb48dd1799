import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadCatalogue } from '../../../catalogue/load.ts';
import { LOCALES } from '../../../i18n/locales.ts';
import { markdownResponse } from '../../../outputs/markdown/markdown-response.ts';
import { rightsTwin } from '../../../outputs/markdown/rights-twins.ts';

export const getStaticPaths = () =>
  LOCALES.flatMap((locale) =>
    loadCatalogue().jurisdictions.map(({ id }) => ({
      params: { locale, law: id },
      props: { locale, law: id },
    })),
  );

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { locale, law } }) =>
  markdownResponse(rightsTwin(locale, new URL(import.meta.env.SITE), law));
