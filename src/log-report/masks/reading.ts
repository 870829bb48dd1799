/** So much of a text is looked at, as it stands in the log. */
const LONGEST_RAW = 4_000;

/** And so much of it once it is read: what is masked is found in it, and most of it is never shown. */
const LONGEST_READ = 400;

/** Escapes in escapes: nobody's software writes more, and what is deeper is not shown at all. */
const MOST_ROUNDS = 8;

/** What a terminal obeys, or shows as nothing: control and format characters, halves, unassigned and blank ones. */
const UNPRINTABLE = /[\p{C}\p{Default_Ignorable_Code_Point}\u2028\u2029\u2800]/gu;

/** What readers of a text take for one sign, and normalisation does not. */
const SAME_SIGNS: readonly (readonly [RegExp, string])[] = [
  [/[ⓐⒶ🅐🄰]/gu, '@'],
  [/[。۔·•‧∙⋅]/gu, '.'],
  [/[꞉∶]/gu, ':'],
];

/** A text as somebody would read it who knows all ways of writing it down. */
export interface Reading {
  readonly text: string;
  /** Whether there was more of it. */
  readonly cut: boolean;
}

/**
 * Undoes what hides a text from a pattern: escapes of addresses, pages and programs, each in each other; letters,
 * digits and signs of other scripts and widths. What cannot be seen becomes U+FFFD.
 *
 * @returns undefined where it still changes after many rounds
 * @example readingOf('ann%252540example．org')?.text // 'ann@example.org'
 * @example readingOf('٠٦ １２')?.text // '06 12'
 */
export function readingOf(raw: string): Reading | undefined {
  let text = raw.slice(0, LONGEST_RAW);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const read = undo(text).slice(0, LONGEST_RAW);
    if (read === text) {
      const line = text.replace(/[\s\uFFFC]+/gu, ' ').trim();
      return {
        text: line.slice(0, LONGEST_READ).replace(UNPRINTABLE, '\uFFFD'),
        cut: raw.length > LONGEST_RAW || line.length > LONGEST_READ,
      };
    }
    text = read;
  }
  return undefined;
}

/** Percent escapes as the letters they stand for, as far as they stand for any. */
export function decodePath(path: string): string {
  return path.replace(/(?:%[0-9A-Fa-f]{2})+/g, (escapes) =>
    Buffer.from(escapes.replaceAll('%', ''), 'hex').toString('utf8'),
  );
}

function undo(text: string): string {
  const plain = decodePath(text.replace(/%(?:25)+/g, '%').replace(/%c1%80/gi, '@'))
    .replace(/&(?:amp|#0*38|#x0*26);/gi, '&')
    .replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));?/gi, (_all, hex?: string, decimal?: string) =>
      character(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
    )
    .replace(/&(?:commat|period);/gi, (name) => (name.toLowerCase() === '&period;' ? '.' : '@'))
    .replace(/(?:[\\%]u([0-9a-f]{4})|\\u\{([0-9a-f]{1,6})\}|\\x([0-9a-f]{2}))/gi, (_all, ...hex: unknown[]) =>
      character(Number.parseInt(String(hex.find((each) => typeof each === 'string')), 16)),
    )
    // As e-mail writes it: quoted-printable and UTF-7.
    .replace(/=40(?=[\p{L}\p{N}-]+\.\p{L})|\+AEA-/gu, '@');
  // More marks on a letter than any language has only cover what stands beside it.
  const folded = plain
    .replace(/(\p{M}{2})\p{M}+/gu, '$1')
    .normalize('NFKC')
    .replace(/\p{Nd}/gu, digit);
  return SAME_SIGNS.reduce((read, [signs, sign]) => read.replace(signs, () => sign), folded);
}

function character(code: number): string {
  return code <= 0x10_ff_ff ? String.fromCodePoint(code) : '\uFFFD';
}

const NUMBER = /\p{Nd}/u;

/** The digits of every script stand in a row of ten, zero first. */
function digit(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x80) return sign;
  let before = 0;
  while (NUMBER.test(String.fromCodePoint(code - before - 1))) before += 1;
  return String(before % 10);
}
