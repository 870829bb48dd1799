import type { APIRoute } from 'astro';
import { loadCatalogue } from '../../catalogue/load.ts';
import { apiFile } from '../../outputs/api/files.ts';
import { loadReplyRows } from '../../outputs/replies/load-reply-rows.ts';

export const GET: APIRoute = () =>
  Response.json(apiFile('replies', { replies: loadReplyRows(loadCatalogue()) }));
