import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readCatalogue } from '../catalogue/check.ts';
import { type CardView, cardViews } from '../outputs/cards/cards.ts';
import { cardPath } from '../urls.ts';
import { builtCatalogue } from './built-catalogue.ts';
import { cardDrawer } from './cards/draw-cards.ts';
import { writeCards } from './cards/write-cards.ts';

const allCards = (): readonly CardView[] => cardViews(readCatalogue(process.cwd()));

/** The pictures that previews of links show: all of them in a built site, each when it is asked for in development. */
export function previewCards(): AstroIntegration {
  return {
    name: 'sortie:preview-cards',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(async ({ url = '' }, response, next) => {
          if (!url.startsWith('/cards/')) return next();
          const card = allCards().find(({ locale, code }) => cardPath(locale, code) === url);
          if (!card) return next();
          const draw = await cardDrawer([card]);
          response.setHeader('content-type', 'image/png').end(await draw(card));
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const started = Date.now();
        const cards = cardViews(builtCatalogue());
        const drawn = await writeCards(cards, fileURLToPath(dir), join(process.cwd(), '.cache', 'cards'));
        logger.info(`${cards.length} cards, ${drawn} of them drawn, in ${Date.now() - started} ms`);
      },
    },
  };
}
