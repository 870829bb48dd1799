import type { APIRoute } from 'astro';
import { loadCatalogue } from '../../catalogue/load.ts';
import { apiFile } from '../../outputs/api/files.ts';
import { replyRows } from '../../outputs/replies/reply-rows.ts';

export const GET: APIRoute = () => {
  const site = new URL(import.meta.env.SITE);
  return Response.json(apiFile('replies', { replies: replyRows(loadCatalogue(), site) }));
};
