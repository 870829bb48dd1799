import type { APIRoute } from 'astro';
import { loadCatalogue } from '../../catalogue/load.ts';
import { citedDocuments } from '../../outputs/replies/cited.ts';

/** For the desk: which guides and plans cite a document of a provider that somebody has pasted the address of. */
export const GET: APIRoute = () => Response.json(citedDocuments(loadCatalogue()));
