/** What a terminal obeys or what turns the order of letters; ends of lines and tabs are left out. */
const OBEYED = /[\p{Cc}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

/**
 * A text as a terminal may be given it, for names of files and words of the command line: whoever made them may
 * have put in them what a terminal obeys.
 *
 * @param {string} text
 * @param {{ readonly lines: boolean }} [keep] whether ends of lines and tabs are ours and stay
 * @example printable('a\u001b[31m.log') // 'a\\u{1b}[31m.log'
 */
export function printable(text, keep = { lines: false }) {
  return text.replace(OBEYED, (sign) =>
    keep.lines && (sign === '\n' || sign === '\t') ? sign : `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
