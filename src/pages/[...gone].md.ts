import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { goneMarkdown } from '../addresses/gone-markdown.ts';
import { loadAddresses } from '../addresses/load.ts';
import { loadCatalogue } from '../catalogue/load.ts';
import { markdownResponse } from '../outputs/markdown/markdown-response.ts';

/** The Markdown of a page goes where the page goes. */
export function getStaticPaths() {
  return loadAddresses()
    .gone.filter(({ url }) => url.endsWith('.md'))
    .map((fate) => ({ params: { gone: fate.url.slice(1, -'.md'.length) }, props: { fate } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  markdownResponse(goneMarkdown(loadCatalogue(), props.fate, new URL(import.meta.env.SITE)));
