import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import type { Card } from '../../outputs/cards/card.ts';
import type { CardHouse } from './draw-cards.ts';
import { FONT_FILES } from './letters.ts';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const IDENTITY = fileURLToPath(new URL('../../identity.ts', import.meta.url));
const SHAPER = createRequire(import.meta.url).resolve('harfbuzzjs/dist/harfbuzz.wasm');

let everyCard: Hash | undefined;

/** What all cards are drawn with: this folder, the identity, the fonts, the libraries. */
function tools(): Hash {
  const hash = createHash('sha256').update(JSON.stringify(sharp.versions));
  const sources = readdirSync(FOLDER).sort();
  for (const file of [...sources.map((name) => join(FOLDER, name)), IDENTITY, ...FONT_FILES, SHAPER])
    hash.update(readFileSync(file));
  return hash;
}

/** Names for the pictures of cards: others as soon as anything changes that a picture is made of. */
export function recipes({ name, logo, colours: { sign, tokens } }: CardHouse): (card: Card) => string {
  everyCard ??= tools();
  const house = everyCard
    .copy()
    .update(JSON.stringify([name, sign, [...tokens.light]]))
    .update(logo?.bytes ?? '');
  return ({ title, kind, provider }) =>
    house
      .copy()
      .update(JSON.stringify([title, kind, provider]))
      .digest('hex')
      .slice(0, 32);
}
