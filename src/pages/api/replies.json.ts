import type { APIRoute } from 'astro';
import { loadCatalogue, loadGuideBodies } from '../../catalogue/load.ts';
import { apiFile } from '../../outputs/api/files.ts';
import { replyRows } from '../../outputs/replies/reply-rows.ts';

export const GET: APIRoute = async () => {
  const sources = { site: new URL(import.meta.env.SITE), bodyOf: await loadGuideBodies() };
  return Response.json(apiFile('replies', { replies: replyRows(loadCatalogue(), sources) }));
};
