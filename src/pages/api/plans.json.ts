import type { APIRoute } from 'astro';
import { apiFile } from '../../api/files.ts';
import { loadCatalogue } from '../../catalogue/load.ts';
import { plansApi } from '../../views/api.ts';

export const GET: APIRoute = () => Response.json(apiFile('plans', plansApi(loadCatalogue())));
