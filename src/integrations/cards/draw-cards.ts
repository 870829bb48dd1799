import type { OwnColours } from '../../colours/own-colour.ts';
import { CARD, type Card } from '../../outputs/cards/card.ts';
import type { Logo } from '../../settings/logo.ts';
import { type CardText, setName, setNote, setTitle } from './card-text.ts';
import { INK, type Ink, paletteOf, QUIET_INK } from './colours.ts';
import { drawFrame } from './frame.ts';
import { stampsOf } from './glyph-sheet.ts';
import { packRows, type Strip, toPng } from './png.ts';
import { blankRows, press, rowsOf, type Stamp } from './raster.ts';

/** Where the frame leaves room for the title: what is above and below is packed once for many cards. */
const ROOM = { from: 140, to: 448 } as const;

/** More than letters reach over and under the line they stand on, in parts of their size. */
const REACH = { over: 1.2, under: 0.4 } as const;

/** Whose cards they are. */
export interface CardHouse {
  readonly name: string;
  readonly logo: Logo | undefined;
  readonly colours: OwnColours;
}

/** Draws a card as PNG; the same card always gives the same bytes. */
export type DrawCard = (card: Card) => Promise<Buffer>;

/**
 * Gets ready what cards have in common: the frame, packed, and a stamp of every letter they need.
 *
 * @param cards the ones that are going to be drawn
 */
export async function cardDrawer(cards: readonly Card[], house: CardHouse): Promise<DrawCard> {
  const frame = await drawFrame(house.logo);
  const palette = paletteOf(house.colours);
  const name = house.logo ? [] : [setName(house.name)];
  const names = await stampsFor(name, INK);
  const titles = await stampsFor(
    cards.map(({ title }) => setTitle(title)),
    INK,
  );
  const notes = await stampsFor(cards.map(setNote), QUIET_INK);
  const foot = await packRows(rowsOf(frame, ROOM.to), true);
  const heads = new Map<string, Promise<Strip>>();
  const blanks = new Map<number, Promise<Strip>>();

  const head = (card: Card): Promise<Strip> =>
    once(heads, `${card.kind}\n${card.provider ?? ''}`, () => {
      const rows = rowsOf(frame, 0, ROOM.from).slice();
      for (const text of name) write(rows, text, names, INK, 0);
      write(rows, setNote(card), notes, QUIET_INK, 0);
      return packRows(rows);
    });
  const blank = (count: number): Promise<Strip> => once(blanks, count, () => packRows(blankRows(count)));

  return async (card) => {
    const text = setTitle(card.title);
    const { from, to } = extentOf(text);
    const rows = blankRows(to - from);
    write(rows, text, titles, INK, from);
    const strips = [head(card), blank(from - ROOM.from), packRows(rows), blank(ROOM.to - to), foot];
    return toPng(CARD, palette, await Promise.all(strips));
  };
}

function once<Key, Value>(kept: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = kept.get(key) ?? make();
  kept.set(key, value);
  return value;
}

/** The rows that a title may touch. */
function extentOf({ style, lines }: CardText): { readonly from: number; readonly to: number } {
  const over = Math.ceil(REACH.over * style.size);
  const under = Math.ceil(REACH.under * style.size);
  return {
    from: Math.max(ROOM.from, (lines[0]?.foot ?? ROOM.from) - over),
    to: Math.min(ROOM.to, (lines.at(-1)?.foot ?? ROOM.from) + under),
  };
}

/** The stamps of each size, by letter. */
type Stamps = ReadonlyMap<number, ReadonlyMap<number, Stamp>>;

async function stampsFor(texts: readonly CardText[], { steps }: Ink): Promise<Stamps> {
  const needed = new Map<number, { readonly style: CardText['style']; readonly ids: Set<number> }>();
  for (const { style, lines } of texts) {
    const { ids } = once(needed, style.size, () => ({ style, ids: new Set<number>() }));
    for (const { letters } of lines) for (const { id } of letters) ids.add(id);
  }
  const drawn = [...needed].map(
    async ([size, { style, ids }]) => [size, await stampsOf(style, ids, steps)] as const,
  );
  return new Map(await Promise.all(drawn));
}

/** Puts a text on rows, the first of which is the card's row `top`. */
function write(rows: Uint8Array, { style, lines }: CardText, stamps: Stamps, ink: Ink, top: number): void {
  const ofSize = stamps.get(style.size);
  for (const { left, foot, letters } of lines) {
    for (const { id, x } of letters) {
      const letter = ofSize?.get(id);
      if (letter) press(rows, letter, Math.round(left + x), foot - top, ink.first);
    }
  }
}
