import type { APIRoute } from 'astro';
import { REPLY_COLUMNS } from '../../api/schemas/replies.ts';
import { loadCatalogue, loadGuideBodies } from '../../catalogue/load.ts';
import { toCsv } from '../../desk/to-csv.ts';
import { deskReplies } from '../../views/desk/desk-replies.ts';
import { replyRows } from '../../views/desk/replies-api.ts';

export const GET: APIRoute = async () => {
  const site = new URL(import.meta.env.SITE);
  const rows = replyRows(deskReplies(loadCatalogue(), { site, bodyOf: await loadGuideBodies() }));
  const csv = toCsv([REPLY_COLUMNS, ...rows.map((row) => REPLY_COLUMNS.map((column) => row[column]))]);
  return new Response(csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
