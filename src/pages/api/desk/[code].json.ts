import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCatalogue } from '../../../catalogue/load.ts';
import { apiFile } from '../../../outputs/api/files.ts';
import type { DeskReplies } from '../../../outputs/replies/desk-items.ts';
import { deskReplies } from '../../../outputs/replies/replies.ts';

interface Props extends Record<string, unknown> {
  readonly item: DeskReplies;
}

export const getStaticPaths = (() => {
  const site = new URL(import.meta.env.SITE);
  const items = deskReplies(loadCatalogue(), site);
  return items.map((item) => ({ params: { code: item.code }, props: { item } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) => Response.json(apiFile('desk-item', props.item));
