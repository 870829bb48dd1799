/**
 * Characters that do something and show nothing: controls, those that turn the direction of reading, fillers, and what
 * is left of a text in another encoding. Joiners are letters of some scripts and of emoji. Line ends are for whoever
 * asks to allow or not.
 */
const STRAY = /(?![\n\u200C\u200D])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\uFFFD]/u;

const NAMES: Readonly<Record<string, string>> = {
  '\t': 'a tab',
  '\r': 'a carriage return',
  '\uFFFD': 'U+FFFD, which stands for what was lost in another encoding',
};

interface Stray {
  readonly index: number;
  /** Its name, for a sentence. */
  readonly name: string;
}

/**
 * The first character of a text that nobody sees, if there is one.
 *
 * @example strayCharacter('a\u202Eb') // { index: 1, name: 'U+202E, a character that nobody sees' }
 */
export function strayCharacter(text: string): Stray | undefined {
  const match = STRAY.exec(text);
  if (!match) return undefined;
  const [character] = match;
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return { index: match.index, name: NAMES[character] ?? `U+${code}, a character that nobody sees` };
}
