import type { APIRoute } from 'astro';
import { loadCatalogue } from '../../catalogue/load.ts';
import { catalogueApi } from '../../views/api.ts';

export const GET: APIRoute = () => Response.json(catalogueApi(loadCatalogue()));
