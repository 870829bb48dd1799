import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sharp from 'sharp';
import { EXIT_ARROW_PATH, SIGN_COLOUR, SYMBOL_PATH, WORDMARK_DOT, WORDMARK_PATH } from '../identity.ts';

const NS = 'xmlns="http://www.w3.org/2000/svg"';
const LINE = 'fill="none" stroke="#fff"';

/** The plate with round corners, for tabs. */
const plate = `<svg ${NS} viewBox="0 0 24 24"><rect x="1" y="1" width="22" height="22" rx="3" fill="${SIGN_COLOUR}"/><path d="${EXIT_ARROW_PATH}" ${LINE} stroke-width="2.6"/></svg>`;

/** The plate to the very edge, for systems that cut icons to their own shape: the arrow keeps to the middle. */
const maskable = `<svg ${NS} viewBox="-6 -6 36 36"><rect x="-6" y="-6" width="36" height="36" fill="${SIGN_COLOUR}"/><path d="${EXIT_ARROW_PATH}" ${LINE} stroke-width="2.6"/></svg>`;

/** The lockup on a plate, 1200 × 630, for previews of links. */
const card = `<svg ${NS} viewBox="0 0 1200 630"><rect width="1200" height="630" fill="${SIGN_COLOUR}"/><g transform="translate(154 195) scale(7.5)" ${LINE} stroke-width="3.6"><path d="${SYMBOL_PATH}"/></g><g transform="translate(456 216) scale(6.3)" ${LINE} stroke-width="4"><path d="${WORDMARK_PATH}"/><circle cx="${WORDMARK_DOT.cx}" cy="${WORDMARK_DOT.cy}" r="${WORDMARK_DOT.r}" fill="#fff" stroke="none"/></g></svg>`;

const PICTURES = [
  { file: 'favicon-32.png', svg: plate, width: 32 },
  { file: 'apple-touch-icon.png', svg: maskable, width: 180 },
  { file: 'icon-192.png', svg: maskable, width: 192 },
  { file: 'icon-512.png', svg: maskable, width: 512 },
  { file: 'og.png', svg: card, width: 1200 },
] as const;

/** Draws the icons and the preview card into the built site, so that no picture has to be kept in step by hand. */
export function icons(): AstroIntegration {
  return {
    name: 'sortie:icons',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        await writeFile(join(folder, 'favicon.svg'), plate);
        for (const { file, svg, width } of PICTURES) {
          // Drawn at the density that gives the width asked for, so that edges are sharp.
          await sharp(Buffer.from(svg), { density: 300 })
            .resize({ width })
            .png({ compressionLevel: 9 })
            .toFile(join(folder, file));
        }
      },
    },
  };
}
