import type { APIRoute } from 'astro';
import { loadCatalogue } from '../../catalogue/load.ts';
import { API_VERSION } from '../../views/api.ts';
import { deskItems } from '../../views/desk/desk-items.ts';

export const GET: APIRoute = () => Response.json({ version: API_VERSION, items: deskItems(loadCatalogue()) });
