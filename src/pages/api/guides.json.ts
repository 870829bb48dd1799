import type { APIRoute } from 'astro';
import { loadCatalogue } from '../../catalogue/load.ts';
import { guidesApi } from '../../outputs/api/build-files.ts';
import { apiFile } from '../../outputs/api/files.ts';

export const GET: APIRoute = () => Response.json(apiFile('guides', guidesApi(loadCatalogue())));
