import type { Slip } from './yaml-quotes.ts';

/** What a line tells of columns: where its own is, and where that of a key behind the dash of an item. */
const indentOf = (line: string): number => Math.max(0, line.search(/\S/));
const columnOf = (line: string): number => /^\s*(?:- +)*/.exec(line)?.[0].length ?? 0;

/** Things stand two columns further in than what they belong to. */
const STEP = 2;

const INDENT_CODES: ReadonlySet<string> = new Set([
  'BAD_INDENT',
  'BLOCK_AS_IMPLICIT_KEY',
  'MULTILINE_IMPLICIT_KEY',
  'UNEXPECTED_TOKEN',
]);

/**
 * A line in a column that nothing around it has. The parser names the first line that does not fit what stands above;
 * where that is the one in a wrong column, it is named instead.
 *
 * @param lines the text without comments and words
 * @param stop the line where the parser gave up
 */
export function indentSlip(
  lines: readonly string[],
  stop: number,
  error: { readonly code: string; readonly message: string },
): Slip | undefined {
  const noDash = error.message.startsWith('Sequence item without');
  if (!noDash && !INDENT_CODES.has(error.code)) return undefined;
  // It may give up at the end of what came before.
  const line = lines.findIndex((each, index) => index >= stop - 1 && each.trim() !== '') + 1;
  const here = lines[line - 1] ?? '';
  if (error.code === 'UNEXPECTED_TOKEN') return wholeEdge(lines, line);
  const columns = columnsAbove(lines, line);
  if (noDash) return betweenColumns(here, line, columns);
  if (error.code !== 'BAD_INDENT') {
    const deeper = deeperThanItsLine(lines, line, columns);
    if (deeper) return deeper;
    if (!/^\s*- /.test(here)) return undefined;
  }
  return betweenColumns(here, line, columns);
}

/** The first line stands further in than the others, which are its neighbours. */
function wholeEdge(lines: readonly string[], line: number): Slip | undefined {
  const first = lines.findIndex((each) => each.trim() !== '');
  const [top, here] = [lines[first] ?? '', lines[line - 1] ?? ''];
  return first + 1 < line && indentOf(top) > indentOf(here)
    ? { line: first + 1, message: beside(indentOf(top), 'below', indentOf(here)) }
    : undefined;
}

function outOfItem(here: string, line: number, columns: readonly Column[]): Slip | undefined {
  const item = columns.findIndex(({ at }) => at === indentOf(here));
  const inside = columns[item + 1];
  return item >= 0 && inside ? { line, message: beside(indentOf(here), 'above', inside.at) } : undefined;
}

/** Something stands further in than the line above, which has its value already and can have nothing below it. */
function deeperThanItsLine(
  lines: readonly string[],
  line: number,
  columns: readonly Column[],
): Slip | undefined {
  const here = columnOf(lines[line - 1] ?? '');
  const next = lines.findIndex((each, index) => index >= line && each.trim() !== '');
  const below = indentOf(lines[next] ?? '');
  if (next < 0 || below <= here) return undefined;
  const parent = columns.findLast(({ at }) => at < here)?.at ?? 0;
  return fits(below, parent) && !fits(here, parent)
    ? { line, message: beside(here, 'below', below) }
    : { line: next + 1, message: beside(below, 'above', here) };
}

function betweenColumns(here: string, line: number, columns: readonly Column[]): Slip | undefined {
  const own = indentOf(here);
  if (columns.some(({ at }) => at === own))
    return /^\s*- /.test(here) ? undefined : outOfItem(here, line, columns);
  const wrong = columns.findLastIndex(({ at }, index) => !fits(at, columns[index - 1]?.at ?? 0));
  const blamed = columns[wrong];
  if (blamed && fits(own, columns[wrong - 1]?.at ?? 0))
    return { line: blamed.line, message: beside(blamed.at, 'below', own) };
  const listed = columns.map(({ at }) => at);
  const above = listed.length < 2 ? listed.join('') : `${listed.slice(0, -1).join(', ')} or ${listed.at(-1)}`;
  return {
    line,
    message: `is indented by ${spaces(own)}, and the lines above by ${above}; put it under one of them`,
  };
}

const fits = (column: number, parent: number): boolean => (column - parent) % STEP === 0;
const spaces = (count: number): string => (count === 1 ? '1 space' : `${count} spaces`);
const beside = (own: number, where: 'above' | 'below', other: number): string =>
  `is indented by ${spaces(own)}, and the line ${where} by ${other}; put it under that column`;

interface Column {
  readonly at: number;
  /** The line that began it. */
  readonly line: number;
}

/** The columns that are open above a line, from the edge inwards. */
function columnsAbove(lines: readonly string[], line: number): readonly Column[] {
  let open: Column[] = [];
  for (const [index, each] of lines.slice(0, line - 1).entries()) {
    if (each.trim() === '') continue;
    for (const at of new Set([indentOf(each), columnOf(each)])) {
      const known = open.find((column) => column.at === at);
      // What an item holds begins anew with its dash.
      const began = known && at === indentOf(each) ? known : { at, line: index + 1 };
      open = [...open.filter((column) => column.at < at), began];
    }
  }
  return open;
}
