import { join, sep } from 'node:path';
import type { AstroIntegration } from 'astro';

/**
 * In development, lets an edit under `content/` show in the pages that are open: whoever holds what was read before
 * hears `astro:content-changed` (`catalogue/load.ts`, and Astro's own list of paths), then the browser reloads.
 */
export function contentReload(): AstroIntegration {
  return {
    name: 'sortie:content-reload',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const folder = join(server.config.root, 'content') + sep;
        server.watcher.on('all', (_, path) => {
          if (!path.startsWith(folder)) return;
          const { client, ...servers } = server.environments;
          for (const environment of Object.values(servers)) environment.hot.send('astro:content-changed', {});
          client.hot.send({ type: 'full-reload', path: '*' });
        });
      },
    },
  };
}
