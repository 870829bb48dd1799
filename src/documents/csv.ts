/** Spreadsheets take a cell that begins like this for a formula, and run it. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * Comma-separated values after RFC 4180: UTF-8 without a mark, CRLF between rows, cells quoted where needed.
 * A cell that a spreadsheet would run as a formula gets an apostrophe before it.
 *
 * @example toCsv([['code', 'text'], ['bavo', 'one, two']]) // 'code,text\r\nbavo,"one, two"\r\n'
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
