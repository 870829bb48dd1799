import type { APIRoute } from 'astro';
import { API_PATHS } from '../api/files.ts';
import { loadCatalogue } from '../catalogue/load.ts';
import { llmsText } from '../views/twins/llms.ts';

export const GET: APIRoute = () =>
  new Response(llmsText(loadCatalogue(), API_PATHS, new URL(import.meta.env.SITE)), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
