import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadCatalogue } from '../../../catalogue/load.ts';
import { LOCALES } from '../../../i18n/locales.ts';
import { changeMarkdown } from '../../../outputs/markdown/changes-markdown.ts';
import { markdownResponse } from '../../../outputs/markdown/markdown-response.ts';

export const getStaticPaths = () =>
  LOCALES.flatMap((locale) =>
    loadCatalogue().changes.map((change) => ({
      params: { locale, change: change.id },
      props: { locale, change },
    })),
  );

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  markdownResponse(
    changeMarkdown(props.change, loadCatalogue(), props.locale, new URL(import.meta.env.SITE)),
  );
