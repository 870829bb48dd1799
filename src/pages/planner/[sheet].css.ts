import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCatalogue } from '../../catalogue/load.ts';
import { narrowingSheet } from '../../site/planner/narrowing.ts';
import { plannerPages } from '../../site/planner/pages.ts';
import { tasksToChoose } from '../../site/planner/planner.ts';

export const getStaticPaths = (() =>
  plannerPages(loadCatalogue()).map(({ sheet }) => ({ params: { sheet } }))) satisfies GetStaticPaths;

/** What narrows a planner to what is ticked in it. */
export const GET: APIRoute = ({ params }) => {
  const catalogue = loadCatalogue();
  const page = plannerPages(catalogue).find(({ sheet }) => sheet === params['sheet']);
  return new Response(narrowingSheet(tasksToChoose(page?.providers ?? [], catalogue)));
};
