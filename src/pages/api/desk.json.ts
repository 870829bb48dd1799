import type { APIRoute } from 'astro';
import { loadCatalogue } from '../../catalogue/load.ts';
import { apiFile } from '../../outputs/api/files.ts';
import { deskItems } from '../../outputs/replies/desk-items.ts';

export const GET: APIRoute = () => Response.json(apiFile('desk', { items: deskItems(loadCatalogue()) }));
