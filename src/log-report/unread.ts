import { printable } from '../tooling/bootstrap/printable.mjs';
import { guessFormat } from './formats/guess-format.ts';
import type { LogRead, Report } from './report.ts';

/** What to say of a log of which no line was understood; undefined where some were, or where it has none. */
export function unreadSentence(file: string, { lines, read, odd }: LogRead): string | undefined {
  if (lines === 0 || read > 0) return undefined;
  const name = file === '-' ? 'Standard input' : printable(file);
  const many = lines === 1 ? 'not even its only line' : `none of its ${lines.toLocaleString('en')} lines`;
  return `${name}: ${many} can be read. ${guessFormat(odd ?? '')}`;
}

/** Whether there was something to read, and nothing of it was understood. */
export function nothingRead({ totals }: Report): boolean {
  return totals.lines > 0 && totals.malformed === totals.lines;
}
