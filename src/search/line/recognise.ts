import { fold, keyOfStems, stem } from '../text/tokens.ts';

/** A product as the lines of bills and portals name it. */
export interface LineProduct {
  readonly id: string;
  readonly provider: string;
  /** Names, by the key that `lineKey` makes of them. */
  readonly names: readonly string[];
  /** Everyday words, which count for less. */
  readonly loose: readonly string[];
  /** Names of services, with `*` and `#`; weak ones only hint. */
  readonly shapes: readonly { readonly shape: string; readonly weak: boolean }[];
}

/** What lines are recognised by. */
export interface LineBook {
  readonly products: readonly LineProduct[];
  /** Words that name a provider, by its id. */
  readonly providers: Readonly<Record<string, readonly string[]>>;
}

/** A product that a line may be about, the likeliest first. */
export interface Recognised {
  readonly id: string;
  /** What in the line says so, exactly as it stands there. */
  readonly why: readonly string[];
}

/** More of a line is not looked at. */
export const LONGEST_LINE = 2000;
const LONGEST_NAME = 6;
const WORTH = { name: 3, loose: 1.5, shape: 12, hint: 0.8, word: 1, first: 0.5 } as const;
/** What another company's product keeps where a provider is named. */
const ELSEWHERE = 0.05;
const LEAST = 0.4;

/**
 * What a name is compared by, however its words are joined: "MX Plan", "mx-plan" and "MXPlan" are one.
 *
 * @example lineKey('E-mail Pro') // as lineKey('email pro')
 */
export const lineKey = (name: string): string => keyOfStems(wordsIn(name).map((word) => stem(word.folded)));

interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

const wordsIn = (text: string, from = 0): readonly Word[] =>
  [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].flatMap((match) => {
    const folded = fold(match[0]);
    const start = from + match.index;
    return folded ? [{ folded, start, end: start + match[0].length }] : [];
  });

/** A name of a machine, a site or a mailbox: its parts are no words of the line. */
const isAddress = (piece: string): boolean => /[\p{L}\p{N}][.@][\p{L}\p{N}]|\d-\w|\w-\d/u.test(piece);

/**
 * The products that a line of a bill or of a portal may be about: at most three, the likeliest first.
 *
 * @param line whatever somebody pasted; nothing of it is kept
 */
export function recognise(line: string, book: LineBook): readonly Recognised[] {
  const text = line.slice(0, LONGEST_LINE);
  const pieces = [...text.matchAll(/[^\s,;|()[\]"«»“”]+/gu)].map((match) => ({
    text: match[0].replace(/^https?:\/\//i, '').replace(/[.:/]+$/, ''),
    start: match.index,
  }));
  const addresses = pieces.filter((piece) => isAddress(piece.text));
  const words = pieces
    .filter((piece) => !isAddress(piece.text))
    .flatMap((piece) => wordsIn(piece.text, piece.start));
  const said = new Set(pieces.flatMap((piece) => wordsIn(piece.text)).map(({ folded }) => folded));
  const sellers = Object.entries(book.providers)
    .filter(([, names]) => names.some((name) => said.has(fold(name))))
    .map(([id]) => id);
  const scores = new Map<string, { score: number; why: string[] }>();
  const add = (id: string, worth: number, why: string): void => {
    const known = scores.get(id) ?? { score: 0, why: [] };
    scores.set(id, { score: known.score + worth, why: [...known.why, why] });
  };
  readWords(words, text, book, add);
  for (const piece of addresses) {
    const name = piece.text.toLowerCase();
    for (const { id, shapes } of book.products)
      for (const { shape, weak } of shapes)
        if (hasShape(name, shape)) add(id, weak ? WORTH.hint : WORTH.shape, piece.text);
  }
  return book.products
    .map(({ id, provider }) => {
      const { score, why } = scores.get(id) ?? { score: 0, why: [] };
      const isHere = sellers.length === 0 || sellers.includes(provider);
      return { id, why: [...new Set(why)], score: isHere ? score : score * ELSEWHERE };
    })
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ id, why }) => ({ id, why }));
}

type Add = (id: string, worth: number, why: string) => void;

/** Names in the words of a line, the longest at each place; the first thing that is named leads. */
function readWords(words: readonly Word[], text: string, { products }: LineBook, add: Add): void {
  const named = byKey(products);
  for (let at = 0; at < words.length; at += 1) {
    for (let count = Math.min(LONGEST_NAME, words.length - at); count > 0; count -= 1) {
      const part = words.slice(at, at + count);
      const meant = named.get(keyOfStems(part.map(({ folded }) => stem(folded))));
      const [first, last] = [part[0], part.at(-1)];
      if (!meant || !first || !last) continue;
      const more = (count - 1) * WORTH.word + (at === 0 ? WORTH.first : WORTH.first / (at + 1));
      for (const { id, worth } of meant)
        add(id, worth / Math.sqrt(meant.length) + more, text.slice(first.start, last.end));
      at += count - 1;
      break;
    }
  }
}

function byKey(products: readonly LineProduct[]) {
  const named = new Map<string, { id: string; worth: number }[]>();
  for (const { id, names, loose } of products)
    for (const [forms, worth] of [
      [names, WORTH.name],
      [loose, WORTH.loose],
    ] as const)
      for (const key of forms) {
        const known = named.get(key) ?? [];
        if (key && !known.some((each) => each.id === id)) named.set(key, [...known, { id, worth }]);
      }
  return named;
}

/** Whether a name has a shape. Each sign takes what it can: nothing is tried twice, however long the name is. */
function hasShape(name: string, shape: string): boolean {
  if (name.length > 255) return false;
  const pattern = shape.replace(/[.*#/]/g, (sign) =>
    sign === '*' ? '[a-z0-9-]+' : sign === '#' ? '[0-9]+' : `\\${sign}`,
  );
  return new RegExp(`^${pattern}$`).test(name);
}
