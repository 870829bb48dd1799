import { parseJsonLine } from './json-line.ts';
import { malformed, type ParsedLine } from './log-entry.ts';
import { entryOf, nameOf } from './named-fields.ts';
import { parseLine } from './parse-line.ts';

/** What syslog, journals and containers put in front of each line. */
const PREFIX =
  /^(?:<\d{1,3}>1? ?)?(?:[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|\d{4}-\d\d-\d\dT[\d:.+Z-]+) [\w.-]+ [\w./-]+(?:\[\d+\])?: (?=\S)/;
const COMMON_TIME = / \[\d{1,2}\/[A-Za-z]{3}\/\d{4}:/;
const BOM = '\u00EF\u00BB\u00BF';
const MOST_COLUMNS = 200;

/** Reads the lines of one log, each in the format that it has itself: a file may hold several. */
export class LineReader {
  #columns: readonly string[] | undefined;
  #day: string | undefined;

  /** @returns undefined for a line that says something about the log and not about a request */
  read(line: string): ParsedLine | undefined {
    const text = (line.startsWith(BOM) ? line.slice(BOM.length) : line).replace(PREFIX, '');
    if (text.startsWith('#')) return this.#directive(text);
    if (text.startsWith('{')) return parseJsonLine(text);
    if (this.#columns && !COMMON_TIME.test(text)) return this.#extended(text, this.#columns);
    return parseLine(text);
  }

  /** The extended format of the W3C names its columns in the log, and may do so again further down. */
  #directive(text: string): undefined {
    const [, name, value = ''] = /^#(Fields|Date):\s*(.*)$/.exec(text) ?? [];
    if (name === 'Fields') this.#columns = value.trim().split(/\s+/, MOST_COLUMNS).map(nameOf);
    if (name === 'Date') this.#day = /^\d{4}-\d\d-\d\d/.exec(value)?.[0];
  }

  #extended(text: string, columns: readonly string[]): ParsedLine {
    const values = text.trimEnd().split(text.includes('\t') ? '\t' : ' ');
    if (values.length !== columns.length) return malformed('not-a-log-line');
    const fields = new Map(columns.map((name, index) => [name, values[index] ?? '-']));
    if (!fields.has('date') && this.#day !== undefined) fields.set('date', this.#day);
    return entryOf(fields);
  }
}
