import type { APIRoute, GetStaticPaths } from 'astro';
import type { Fate } from '../addresses/address-book.ts';
import { goneMarkdown } from '../addresses/gone-markdown.ts';
import { loadAddresses } from '../addresses/load.ts';
import { loadCatalogue } from '../catalogue/load.ts';

interface Props extends Record<string, unknown> {
  readonly fate: Extract<Fate, { kind: 'moved' | 'removed' }>;
}

/** Twins go where their pages go. */
export const getStaticPaths = (() =>
  loadAddresses()
    .gone.filter(({ url }) => url.endsWith('.md'))
    .map((fate) => ({
      params: { gone: fate.url.slice(1, -'.md'.length) },
      props: { fate },
    }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(goneMarkdown(loadCatalogue(), props.fate, new URL(import.meta.env.SITE)), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
