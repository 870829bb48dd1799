import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { pathWithin } from '../base.ts';
import { readCatalogue } from '../catalogue/check.ts';
import { loadCatalogue } from '../catalogue/load.ts';
import { siteColours } from '../colours/site-colours.ts';
import { cardViews } from '../outputs/cards/cards.ts';
import { site, siteLogo } from '../settings/site.ts';
import { cardPath } from '../urls.ts';
import { type CardHouse, cardDrawer } from './cards/draw-cards.ts';
import { writeCards } from './cards/write-cards.ts';

/** The pictures that previews of links show: all of them in a built site, each when it is asked for in development. */
export function previewCards(): AstroIntegration {
  let base = '/';
  return {
    name: 'sortie:preview-cards',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(async ({ url: asked = '' }, response, next) => {
          const url = pathWithin(base, asked);
          if (!url.startsWith('/cards/')) return next();
          // Read anew: content is being edited.
          const card = cardViews(readCatalogue(process.cwd())).find(
            ({ locale, code }) => cardPath(locale, code) === url,
          );
          if (!card) return next();
          const draw = await cardDrawer([card], house());
          response.setHeader('content-type', 'image/png').end(await draw(card));
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const started = Date.now();
        const cards = cardViews(loadCatalogue());
        const drawn = await writeCards(
          cards,
          house(),
          fileURLToPath(dir),
          join(process.cwd(), '.cache', 'cards'),
        );
        logger.info(`${cards.length} cards, ${drawn} of them drawn, in ${Date.now() - started} ms`);
      },
    },
  };
}

const house = (): CardHouse => ({ name: site().name, logo: siteLogo(), colours: siteColours() });
