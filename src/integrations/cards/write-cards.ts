import { constants } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CardView } from '../../outputs/cards/cards.ts';
import { cardPath } from '../../urls.ts';
import { sideBySide } from '../side-by-side.ts';
import { type CardHouse, cardDrawer } from './draw-cards.ts';
import { recipes } from './recipe.ts';

/**
 * Writes the picture of every card into a built site. Pictures that were drawn before are taken from the cache.
 *
 * @param dist the folder of the built site
 * @param cache the folder in which pictures are kept between builds
 * @returns how many had to be drawn
 */
export async function writeCards(
  cards: readonly CardView[],
  house: CardHouse,
  dist: string,
  cache: string,
): Promise<number> {
  const recipe = recipes(house);
  const places = cards.map((card) => ({
    card,
    file: join(dist, cardPath(card.locale, card.code)),
    kept: join(cache, `${recipe(card)}.png`),
  }));
  for (const folder of new Set([cache, ...places.map(({ file }) => dirname(file))]))
    await mkdir(folder, { recursive: true });

  const taken = new Set<string>();
  await sideBySide(places, ({ file, kept }) =>
    copyFile(kept, file, constants.COPYFILE_FICLONE).then(
      () => void taken.add(file),
      () => undefined,
    ),
  );
  const missing = places.filter(({ file }) => !taken.has(file));
  if (missing.length === 0) return 0;
  const draw = await cardDrawer(
    missing.map(({ card }) => card),
    house,
  );
  // Packing runs beside the drawing.
  await sideBySide(missing, async ({ card, file, kept }) => {
    const png = await draw(card);
    await Promise.all([writeFile(file, png), writeFile(kept, png)]);
  });
  return missing.length;
}
