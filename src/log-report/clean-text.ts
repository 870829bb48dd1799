const PLAIN = /^[ -[\]-~]*$/;
const HEX_ESCAPE = /\\(?:x([0-9A-Fa-f]{2})|(["\\]))/g;

/** Longer texts are cut: a table of them would be unreadable. */
const LONGEST_TEXT = 100;

/** What a terminal obeys, or shows as nothing: control and format characters, halves, unassigned ones. */
const UNPRINTABLE = /[\p{C}\u2028\u2029]/gu;

const ADDRESS = /[^\s@<>"(),:;]+@[^\s@<>"(),:;]+/gu;
/** Five digits or more, with what people put between them: telephone, card and account numbers. */
const LONG_NUMBER = /\+?\d(?:[ ().\-/]{0,2}\d){4,}/g;

/**
 * The text a field of a log stands for: escapes of the server undone, bytes read as UTF-8. Bytes
 * that are none become the replacement character.
 *
 * @param field one character per byte
 */
export function decodeField(field: string): string {
  if (PLAIN.test(field)) return field;
  const bytes = field.includes('\\')
    ? field.replace(HEX_ESCAPE, (_all, hex: string | undefined, quoted: string | undefined) =>
        hex === undefined ? (quoted ?? '') : String.fromCharCode(Number.parseInt(hex, 16)),
      )
    : field;
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/**
 * A text of strangers as it may be printed: on one line, nothing a terminal obeys, not too long,
 * and without what could tell who wrote it, which is addresses of e-mail and long numbers.
 *
 * @example publishable('invoice of ann@example.org, 06 12 34 56 78') // 'invoice of [e-mail], [number]'
 * @example publishable('a\u001b[31mb') // 'a\uFFFD[31mb'
 */
export function publishable(text: string): string {
  // Cut before the search for addresses, which takes long on long texts, and after it, so that
  // half an address cannot remain.
  const line = text
    .slice(0, 4 * LONGEST_TEXT)
    .replace(/\s+/gu, ' ')
    .trim();
  const shown = line
    .replace(ADDRESS, '[e-mail]')
    .replace(LONG_NUMBER, '[number]')
    .replace(UNPRINTABLE, '\uFFFD');
  const letters = Array.from(shown);
  const kept = letters.length > LONGEST_TEXT ? [...letters.slice(0, LONGEST_TEXT - 1), '…'] : letters;
  // Joined anew even where nothing changed: a part of a string keeps the whole of it in memory,
  // which here is a quarter of a megabyte of log.
  return kept.join('');
}
