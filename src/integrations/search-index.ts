import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadCatalogue } from '../catalogue/load.ts';
import { writeSearch } from './search/write-search.ts';

/** Makes the built site searchable; a page or an index that is not in order stops the build. */
export function searchIndex(): AstroIntegration {
  let base = '/';
  return {
    name: 'sortie:search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const started = Date.now();
        const counts = await writeSearch(fileURLToPath(dir), loadCatalogue(), base);
        const pages = Object.entries(counts)
          .map(([locale, count]) => `${count} ${locale}`)
          .join(', ');
        logger.info(`${pages} pages in ${Date.now() - started} ms`);
      },
    },
  };
}
