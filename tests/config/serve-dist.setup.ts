import { dist } from '../../src/tooling/serve/serve-dist.ts';
import { serve } from '../../src/tooling/serve/static-server.ts';

/** Serves dist/ on a free port while the end-to-end tests run; they find it as their base URL. */
export default async function serveDist(): Promise<() => Promise<void>> {
  const server = await serve(dist, 0);
  process.env['SORTIE_URL'] = server.url;
  return server.close;
}
