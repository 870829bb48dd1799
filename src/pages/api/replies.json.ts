import type { APIRoute } from 'astro';
import { loadCatalogue, loadGuideBodies } from '../../catalogue/load.ts';
import { apiFile } from '../../outputs/api/files.ts';
import { deskReplies } from '../../outputs/replies/replies.ts';
import { replyRows } from '../../outputs/replies/reply-rows.ts';

export const GET: APIRoute = async () => {
  const site = new URL(import.meta.env.SITE);
  const items = deskReplies(loadCatalogue(), { site, bodyOf: await loadGuideBodies() });
  return Response.json(apiFile('replies', { replies: [...replyRows(items)] }));
};
