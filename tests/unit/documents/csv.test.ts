import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCsv } from '../../../src/documents/csv.ts';

/** A reader of RFC 4180, written from its grammar and not from the writer. */
function parse(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let rest = csv;
  while (rest !== '') {
    const match = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest);
    if (!match) throw new Error(`not RFC 4180: ${rest.slice(0, 40)}`);
    const [whole, quoted, plain = '', end] = match;
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    rest = rest.slice(whole.length);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

describe('comma-separated values', () => {
  test.each([
    ['a comma', 'one, two', '"one, two"'],
    ['a quotation mark', 'say "yes"', '"say ""yes"""'],
    ['a line end', 'one\ntwo', '"one\ntwo"'],
    ['nothing', '', ''],
    ['plain words', 'résilier', 'résilier'],
    ['a formula', '=1+1', "'=1+1"],
    ['a formula with a comma', '@SUM(1,2)', `"'@SUM(1,2)"`],
    ['a number with a sign', '-1', "'-1"],
    ['a tab before a formula', '\t=1', "'\t=1"],
  ])('%s', (_, cell, written) => {
    expect(toCsv([['id', cell]])).toBe(`id,${written}\r\n`);
  });

  test('can be read back, and no cell begins like a formula', () => {
    const cells = fc.string({
      unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', 'a', 'é', ' '),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(cells, cells), { minLength: 1 }), (rows) => {
        const read = parse(toCsv(rows));
        expect(read.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
        expect(read.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, '')))).toEqual(rows);
      }),
    );
  });
});
