const PLAIN = /^[ -[\]-~]*$/;
const HEX_ESCAPE = /\\(?:x([0-9A-Fa-f]{2})|(["\\]))/g;

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
