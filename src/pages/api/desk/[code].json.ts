import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCatalogue, loadGuideBodies } from '../../../catalogue/load.ts';
import { API_VERSION } from '../../../views/api.ts';
import type { DeskReplies } from '../../../views/desk/desk-items.ts';
import { deskReplies } from '../../../views/desk/desk-replies.ts';

interface Props {
  readonly item: DeskReplies;
}

export const getStaticPaths = (async () => {
  const catalogue = loadCatalogue();
  const items = deskReplies(catalogue, {
    site: new URL(import.meta.env.SITE),
    bodyOf: await loadGuideBodies(),
  });
  return items.map((item) => ({ params: { code: item.code }, props: { item } satisfies Props }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) => Response.json({ version: API_VERSION, ...props.item });
