import type { Typeface } from './letters.ts';

/** How a line of text looks. */
export interface TextStyle {
  readonly typeface: Typeface;
  /** In pixels. */
  readonly size: number;
  /** Added after each letter, in parts of the size. */
  readonly tracking: number;
}

/** A letter at its place, in pixels. */
export interface PlacedLetter {
  readonly id: number;
  readonly x: number;
}

export interface Line {
  readonly letters: readonly PlacedLetter[];
  /** In pixels. */
  readonly width: number;
}

/**
 * Sets words in lines, none wider than `room` unless a single word is.
 *
 * @param room in pixels
 */
export function setLines(text: string, style: TextStyle, room: number): readonly Line[] {
  const space = widthOf(' ', style);
  const lines: { words: string[]; width: number }[] = [];
  // Only where an ordinary space stands: one that does not break keeps number and unit together.
  for (const word of text.split(' ').filter(Boolean)) {
    const width = widthOf(word, style);
    const line = lines.at(-1);
    if (line && line.width + space + width <= room) {
      line.words.push(word);
      line.width += space + width;
    } else lines.push({ words: [word], width });
  }
  return lines.map(({ words, width }) => ({ letters: place(words, space, style), width }));
}

/** How wide a word is, in pixels. */
function widthOf(word: string, { typeface, size, tracking }: TextStyle): number {
  const { letters, width } = typeface.word(word);
  return (width + letters.length * tracking) * size;
}

function place(words: readonly string[], space: number, style: TextStyle): readonly PlacedLetter[] {
  const { typeface, size, tracking } = style;
  let start = 0;
  return words.flatMap((word) => {
    const from = start;
    start += widthOf(word, style) + space;
    return typeface
      .word(word)
      .letters.map(({ id, at }, index) => ({ id, x: from + (at + index * tracking) * size }));
  });
}
