import type { APIRoute } from 'astro';
import { apiFile } from '../../api/files.ts';
import { loadCatalogue } from '../../catalogue/load.ts';
import { deskItems } from '../../views/desk/desk-items.ts';

export const GET: APIRoute = () => Response.json(apiFile('desk', { items: deskItems(loadCatalogue()) }));
