import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { packSite } from '../deploy/pack.ts';

/** Packs the files of the finished site, so that no host has to; the last of all, because each change would undo it. */
export function packFiles(): AstroIntegration {
  return {
    name: 'sortie:pack-files',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        logger.info(`${await packSite(fileURLToPath(dir))} files packed with Brotli and gzip`);
      },
    },
  };
}
