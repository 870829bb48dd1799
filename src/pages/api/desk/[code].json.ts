import type { APIRoute, GetStaticPaths } from 'astro';
import { apiFile } from '../../../api/files.ts';
import { loadCatalogue, loadGuideBodies } from '../../../catalogue/load.ts';
import type { DeskReplies } from '../../../views/desk/desk-items.ts';
import { deskReplies } from '../../../views/desk/desk-replies.ts';

interface Props extends Record<string, unknown> {
  readonly item: DeskReplies;
}

export const getStaticPaths = (async () => {
  const site = new URL(import.meta.env.SITE);
  const items = deskReplies(loadCatalogue(), { site, bodyOf: await loadGuideBodies() });
  return items.map((item) => ({ params: { code: item.code }, props: { item } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) => Response.json(apiFile('desk-item', props.item));
