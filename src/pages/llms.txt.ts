import type { APIRoute } from 'astro';
import { loadCatalogue } from '../catalogue/load.ts';
import { API_PATHS } from '../outputs/api/files.ts';
import { llmsText } from '../outputs/markdown/llms-text.ts';
import { offers } from '../settings/site.ts';

export const GET: APIRoute = () =>
  new Response(llmsText(loadCatalogue(), API_PATHS.filter(offers), new URL(import.meta.env.SITE)), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
