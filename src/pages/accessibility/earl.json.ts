import type { APIRoute } from 'astro';
import { earlReport } from '../../accessibility/earl.ts';
import { readAuditResults } from '../../accessibility/read.ts';

export const GET: APIRoute = ({ site, url }) =>
  new Response(JSON.stringify(earlReport(readAuditResults(process.cwd()), (site ?? url).href)), {
    headers: { 'Content-Type': 'application/ld+json' },
  });
