import sharp from 'sharp';
import { EXIT_ARROW_PATH } from '../../identity.ts';
import { CARD } from '../../outputs/cards/card.ts';
import type { Logo } from '../../settings/logo.ts';
import { MARGIN } from './card-text.ts';
import { INK, RULE } from './colours.ts';
import { toRows } from './raster.ts';

const END = CARD.width - MARGIN;
const RULE_AT = { from: 452, to: 454 };
/** The middle of the line that leads to the exit. */
const WAY = 530;
const PLATE = 72;
const STATION = { radius: 17, every: (END - PLATE - MARGIN) / 3 };

const station = (place: number): string =>
  `<circle cx="${MARGIN + place * STATION.every + STATION.radius + 3}" cy="${WAY}" r="${STATION.radius}" fill="#000" stroke="#fff" stroke-width="6"/>`;

/** In pixels, between the edge above and the room of the title. */
const LOGO = { top: 64, height: 72, most: 560 };

/** The logo, where there is one; a name is set in type with the other words. */
function picture(logo: Logo | undefined): string {
  if (!logo) return '';
  const height = Math.min(LOGO.height, LOGO.most / logo.ratio);
  const top = LOGO.top + (LOGO.height - height) / 2;
  return `<image x="${MARGIN}" y="${top}" width="${height * logo.ratio}" height="${height}" href="data:${logo.type};base64,${logo.bytes.toString('base64')}"/>`;
}

/** What every card has: the logo above, the line to the exit below. White on black, as shares of ink. */
const drawing = (logo: Logo | undefined): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}">
<rect width="100%" height="100%"/>
${picture(logo)}
<path fill="#fff" d="M${MARGIN + 20} ${WAY - 3}H${END - PLATE}v6H${MARGIN + 20}z"/>
${[0, 1, 2].map(station).join('')}
<g transform="translate(${END - PLATE} ${WAY - PLATE / 2}) scale(3)"><rect x="1" y="1" width="22" height="22" rx="3" fill="#fff"/><path d="${EXIT_ARROW_PATH}" fill="none" stroke="#000" stroke-width="2.6"/></g>
</svg>`;

/** The rows of a card without words. */
export async function drawFrame(logo: Logo | undefined): Promise<Uint8Array> {
  const cover = await sharp(Buffer.from(drawing(logo)))
    .grayscale()
    .extractChannel(0)
    .raw()
    .toBuffer();
  const pixels = Uint8Array.from(cover, (share) => Math.round((share / 255) * INK.steps));
  for (let row = RULE_AT.from; row < RULE_AT.to; row++)
    pixels.fill(RULE, row * CARD.width + MARGIN, row * CARD.width + END);
  return toRows(pixels);
}
