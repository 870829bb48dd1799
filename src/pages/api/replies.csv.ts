import type { APIRoute } from 'astro';
import { loadCatalogue } from '../../catalogue/load.ts';
import { toCsv } from '../../documents/csv.ts';
import { REPLY_COLUMNS } from '../../outputs/api/schemas/replies.ts';
import { loadReplyRows } from '../../outputs/replies/load-reply-rows.ts';

export const GET: APIRoute = () => {
  const rows = loadReplyRows(loadCatalogue());
  const csv = toCsv([REPLY_COLUMNS, ...rows.map((row) => REPLY_COLUMNS.map((column) => row[column]))]);
  return new Response(csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
