import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Blob, Face, Font, Buffer as Run, shape } from 'harfbuzzjs';

const require = createRequire(import.meta.url);
const file = (name: string): string => require.resolve(`@expo-google-fonts/arimo/${name}`);

// The letters come from files of the project, since a machine that builds may have no font at all.
const FONTS = {
  regular: file('400Regular/Arimo_400Regular.ttf'),
  bold: file('700Bold/Arimo_700Bold.ttf'),
};

/** The files of the fonts that cards are set in. */
export const FONT_FILES = Object.values(FONTS);

/** A letter of a word: which one, and how far after the word's beginning, in parts of the font's size. */
interface SetLetter {
  readonly id: number;
  readonly at: number;
}

export interface SetWord {
  readonly letters: readonly SetLetter[];
  /** In parts of the font's size, without tracking. */
  readonly width: number;
}

/** The outline of a letter and the box around it, in units of the font, upwards from the line. */
export interface Outline {
  readonly path: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A font: what it makes of a word, and the shapes of its letters. */
export interface Typeface {
  readonly unitsPerEm: number;
  word(text: string): SetWord;
  /** Nothing for what has no ink, as a space. */
  outline(id: number): Outline | undefined;
}

function readTypeface(fontFile: string): Typeface {
  const face = new Face(new Blob(readFileSync(fontFile)));
  const font = new Font(face);
  const words = new Map<string, SetWord>();
  return {
    unitsPerEm: face.upem,
    word: (text) => {
      const known = words.get(text) ?? setWord(font, face.upem, text);
      words.set(text, known);
      return known;
    },
    outline: (id) => {
      const box = font.glyphExtents(id);
      if (!box || box.width === 0) return undefined;
      // HarfBuzz gives the height downwards.
      const { xBearing: left, yBearing: top, width, height } = box;
      return { path: font.glyphToPath(id), left, top, width, height: -height };
    },
  };
}

function setWord(font: Font, unitsPerEm: number, text: string): SetWord {
  const run = new Run();
  run.addText(text);
  run.guessSegmentProperties();
  shape(font, run);
  const positions = run.getGlyphPositions();
  let width = 0;
  const letters = run.getGlyphInfos().map(({ codepoint: id }, place) => {
    const at = width;
    width += (positions[place]?.xAdvance ?? 0) / unitsPerEm;
    return { id, at };
  });
  return { letters, width };
}

let kept: { readonly regular: Typeface; readonly bold: Typeface } | undefined;

/** The two weights that a card is set in. */
export function typefaces(): { readonly regular: Typeface; readonly bold: Typeface } {
  kept ??= { regular: readTypeface(FONTS.regular), bold: readTypeface(FONTS.bold) };
  return kept;
}
