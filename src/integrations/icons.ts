import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sharp from 'sharp';
import { siteColours } from '../colours/site-colours.ts';
import { EXIT_ARROW_PATH } from '../identity.ts';
import type { Logo } from '../settings/logo.ts';
import { siteLogo } from '../settings/site.ts';

const NS = 'xmlns="http://www.w3.org/2000/svg"';
const LINE = 'fill="none" stroke="#fff"';

/** Whose icons they are. */
interface House {
  /** The plate's colour. */
  readonly sign: string;
  readonly logo: Logo | undefined;
}

/** The plate with round corners, for tabs. */
const plate = (sign: string): string =>
  `<svg ${NS} viewBox="0 0 24 24"><rect x="1" y="1" width="22" height="22" rx="3" fill="${sign}"/><path d="${EXIT_ARROW_PATH}" ${LINE} stroke-width="2.6"/></svg>`;

/** The plate to the very edge, for systems that cut icons to their own shape: the arrow keeps to the middle. */
const maskable = (sign: string): string =>
  `<svg ${NS} viewBox="-6 -6 36 36"><rect x="-6" y="-6" width="36" height="36" fill="${sign}"/><path d="${EXIT_ARROW_PATH}" ${LINE} stroke-width="2.6"/></svg>`;

/** The most that the logo takes of the preview card, in its pixels. */
const LOGO = { width: 882, height: 240 };

/** The logo on a plate, 1200 × 630, for previews of links; the arrow where there is no logo. */
function card({ sign, logo }: House): string {
  const height = logo ? Math.min(LOGO.height, LOGO.width / logo.ratio) : LOGO.height;
  const width = logo ? height * logo.ratio : height;
  const at = `x="${(1200 - width) / 2}" y="${(630 - height) / 2}" width="${width}" height="${height}"`;
  const picture = logo
    ? `<image ${at} href="data:${logo.type};base64,${logo.bytes.toString('base64')}"/>`
    : `<svg ${at} viewBox="0 0 24 24"><path d="${EXIT_ARROW_PATH}" ${LINE} stroke-width="2.6"/></svg>`;
  return `<svg ${NS} viewBox="0 0 1200 630"><rect width="1200" height="630" fill="${sign}"/>${picture}</svg>`;
}

const pictures = (house: House) =>
  [
    { file: 'favicon-32.png', svg: plate(house.sign), width: 32 },
    { file: 'apple-touch-icon.png', svg: maskable(house.sign), width: 180 },
    { file: 'icon-192.png', svg: maskable(house.sign), width: 192 },
    { file: 'icon-512.png', svg: maskable(house.sign), width: 512 },
    { file: 'og.png', svg: card(house), width: 1200 },
  ] as const;

/** Draws the icons and the preview card into the built site, so that no picture has to be kept in step by hand. */
export function icons(): AstroIntegration {
  return {
    name: 'sortie:icons',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const house: House = { sign: siteColours().sign, logo: siteLogo() };
        await writeFile(join(folder, 'favicon.svg'), plate(house.sign));
        for (const { file, svg, width } of pictures(house)) {
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
