import { CARD, type Card } from '../../outputs/cards/card.ts';
import { typefaces } from './letters.ts';
import { type Line, setLines, type TextStyle } from './set-text.ts';

/** From the edge of the card to what stands on it, in pixels. */
export const MARGIN = 72;
const ROOM = CARD.width - 2 * MARGIN;

/** The middle between the sign above and the line below. */
const MIDDLE = 294;
const LINE_HEIGHT = 1.14;
/** The most that fits between them. */
const MOST = 300;
/** From the top of a line to the foot of its letters, in parts of the size: Arimo's own, with the lines in between. */
const FOOT = 0.9;
const NOTE_FOOT = 110;

/** Longer titles are set smaller, so that most take four lines or less. */
const SIZES = [
  { size: 84, longest: 38 },
  { size: 72, longest: 64 },
  { size: 60, longest: Number.POSITIVE_INFINITY },
  { size: 48, longest: Number.POSITIVE_INFINITY },
  { size: 36, longest: Number.POSITIVE_INFINITY },
] as const;

/** A line with the place where it begins, in pixels from the corner of the card. */
export interface PlacedLine extends Line {
  readonly left: number;
  readonly foot: number;
}

export interface CardText {
  readonly style: TextStyle;
  readonly lines: readonly PlacedLine[];
}

/** The title, in the largest letters that leave it its room. */
export function setTitle(title: string): CardText {
  const fitting = SIZES.filter(({ longest }) => title.length <= longest).map(({ size }) => {
    const style = { typeface: typefaces().bold, size, tracking: -0.02 };
    return { style, lines: setLines(title, style, ROOM) };
  });
  const fits = ({ style, lines }: (typeof fitting)[number]): boolean =>
    lines.length * style.size * LINE_HEIGHT <= MOST && lines.every(({ width }) => width <= ROOM);
  const set = fitting.find(fits) ?? fitting.at(-1);
  if (!set) throw new Error(`no size for "${title}"`);
  const { style, lines } = set;
  const height = style.size * LINE_HEIGHT;
  const top = MIDDLE - (lines.length * height) / 2;
  return {
    style,
    lines: lines.map((line, index) => ({
      ...line,
      left: MARGIN,
      foot: Math.round(top + index * height + FOOT * style.size),
    })),
  };
}

/** What kind of page it is, and whose, at the end of the first line. */
export function setNote({ kind, provider }: Card): CardText {
  const style = { typeface: typefaces().regular, size: 32, tracking: 0 };
  const text = provider === undefined ? kind : `${kind} · ${provider}`;
  return {
    style,
    lines: setLines(text, style, Number.POSITIVE_INFINITY).map((line) => ({
      ...line,
      left: CARD.width - MARGIN - line.width,
      foot: NOTE_FOOT,
    })),
  };
}

/** The name of the house, at the beginning of the first line, where it has no logo. */
export function setName(name: string): CardText {
  const style = { typeface: typefaces().bold, size: 44, tracking: -0.01 };
  return {
    style,
    lines: setLines(name, style, Number.POSITIVE_INFINITY).map((line) => ({
      ...line,
      left: MARGIN,
      foot: NOTE_FOOT,
    })),
  };
}
