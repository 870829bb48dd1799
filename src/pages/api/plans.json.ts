import type { APIRoute } from 'astro';
import { loadCatalogue } from '../../catalogue/load.ts';
import { plansApi } from '../../views/api.ts';

export const GET: APIRoute = () => Response.json(plansApi(loadCatalogue()));
