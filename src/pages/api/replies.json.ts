import type { APIRoute } from 'astro';
import { apiFile } from '../../api/files.ts';
import { loadCatalogue, loadGuideBodies } from '../../catalogue/load.ts';
import { deskReplies } from '../../views/desk/desk-replies.ts';
import { replyRows } from '../../views/desk/replies-api.ts';

export const GET: APIRoute = async () => {
  const site = new URL(import.meta.env.SITE);
  const items = deskReplies(loadCatalogue(), { site, bodyOf: await loadGuideBodies() });
  return Response.json(apiFile('replies', { replies: [...replyRows(items)] }));
};
