import type { APIRoute } from 'astro';
import { loadCatalogue } from '../../catalogue/load.ts';
import { guidesApi } from '../../views/api.ts';

export const GET: APIRoute = () => Response.json(guidesApi(loadCatalogue()));
