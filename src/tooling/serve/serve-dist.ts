import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { allowedPortals } from '../../addresses/framing.ts';
import { root } from '../bootstrap/paths.mjs';
import { UserError } from '../bootstrap/user-error.mjs';
import { serve } from './static-server.ts';

/** Where the built site is. */
export const dist = join(root, 'dist');

/** Serves the built site until a signal ends the process, and prints its address. */
export async function serveDist(port: number): Promise<void> {
  if (!existsSync(join(dist, 'index.html'))) {
    throw new UserError('There is no built site in dist/ yet: run "npm run build" first.');
  }
  const server = await serve(dist, port, allowedPortals(process.env['SORTIE_FRAME_ANCESTORS']));
  console.log(`Sortie runs at ${server.url}`);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  }
}
