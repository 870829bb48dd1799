import { constants } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CardView } from '../../outputs/cards/cards.ts';
import { cardPath } from '../../urls.ts';
import { cardDrawer } from './draw-cards.ts';
import { recipe } from './recipe.ts';

/** Files that are waited for at once; packing runs beside the drawing. */
const AT_ONCE = 32;

/**
 * Writes the picture of every card into a built site. Pictures that were drawn before are taken from the cache.
 *
 * @param dist the folder of the built site
 * @param cache the folder in which pictures are kept between builds
 * @returns how many had to be drawn
 */
export async function writeCards(cards: readonly CardView[], dist: string, cache: string): Promise<number> {
  const places = cards.map((card) => ({
    card,
    file: join(dist, cardPath(card.locale, card.code)),
    kept: join(cache, `${recipe(card)}.png`),
  }));
  for (const folder of new Set([cache, ...places.map(({ file }) => dirname(file))]))
    await mkdir(folder, { recursive: true });

  const isKept = await inTurns(places, ({ file, kept }) =>
    copyFile(kept, file, constants.COPYFILE_FICLONE).then(
      () => true,
      () => false,
    ),
  );
  const missing = places.filter((_, index) => !isKept[index]);
  if (missing.length === 0) return 0;
  const draw = await cardDrawer(missing.map(({ card }) => card));
  await inTurns(missing, async ({ card, file, kept }) => {
    const png = await draw(card);
    await Promise.all([writeFile(file, png), writeFile(kept, png)]);
  });
  return missing.length;
}

async function inTurns<Item, Result>(
  items: readonly Item[],
  act: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (let from = 0; from < items.length; from += AT_ONCE)
    results.push(...(await Promise.all(items.slice(from, from + AT_ONCE).map(act))));
  return results;
}
