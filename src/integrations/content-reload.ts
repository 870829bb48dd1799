import { join, sep } from 'node:path';
import type { AstroIntegration } from 'astro';

/**
 * In development, lets an edit under `content/` show in the pages that are open: whoever holds what was read before
 * hears `astro:content-changed` (`catalogue/load.ts`, and Astro's own list of paths), then the browser reloads. What is
 * wrong there shows on the page that it concerns.
 */
export function contentReload(): AstroIntegration {
  return {
    name: 'sortie:content-reload',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware }) => {
        const entrypoint = new URL('./dev-findings/middleware.ts', import.meta.url);
        if (command === 'dev') addMiddleware({ entrypoint, order: 'pre' });
      },
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
