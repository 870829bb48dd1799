import type { APIRoute } from 'astro';
import { apiFile } from '../../api/files.ts';
import { loadCatalogue } from '../../catalogue/load.ts';
import { catalogueApi } from '../../views/api.ts';

export const GET: APIRoute = () => Response.json(apiFile('catalogue', catalogueApi(loadCatalogue())));
