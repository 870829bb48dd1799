import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import type { Card } from '../../outputs/cards/card.ts';
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

/** A name for the picture of a card: another one as soon as anything changes that the picture is made of. */
export function recipe({ title, kind, provider }: Card): string {
  everyCard ??= tools();
  return everyCard
    .copy()
    .update(JSON.stringify([title, kind, provider]))
    .digest('hex')
    .slice(0, 32);
}
