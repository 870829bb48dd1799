import type { APIRoute } from 'astro';
import { loadCatalogue } from '../../catalogue/load.ts';
import type { Catalogue } from '../../catalogue/model.ts';
import { catalogueApi, guidesApi, plansApi } from '../../outputs/api/build-files.ts';
import { changesApi } from '../../outputs/api/changes.ts';
import { apiFile } from '../../outputs/api/files.ts';
import { rightsApi } from '../../outputs/api/rights.ts';
import { deskItems } from '../../outputs/replies/desk-items.ts';

/** What needs nothing but the catalogue; replies need the bodies of guides too, and have routes of their own. */
const FILES: Readonly<Record<string, (catalogue: Catalogue) => object>> = {
  catalogue: (catalogue) => apiFile('catalogue', catalogueApi(catalogue)),
  plans: (catalogue) => apiFile('plans', plansApi(catalogue)),
  guides: (catalogue) => apiFile('guides', guidesApi(catalogue)),
  changes: (catalogue) => apiFile('changes', changesApi(catalogue, new URL(import.meta.env.SITE))),
  rights: (catalogue) => apiFile('rights', rightsApi(catalogue)),
  desk: (catalogue) => apiFile('desk', { items: deskItems(catalogue) }),
};

export const getStaticPaths = () => Object.keys(FILES).map((file) => ({ params: { file } }));

export const GET: APIRoute = ({ params: { file = '' } }) => Response.json(FILES[file]?.(loadCatalogue()));
