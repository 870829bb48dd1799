import type { OptionRow } from '../../site/types.ts';

/** More answers than this are a list to search and no longer a list to read. */
const LONG = 9;

/** Whether a question's answers deserve a filter. */
export function isLong(answers: readonly OptionRow[]): boolean {
  return answers.filter(({ escape }) => !escape).length > LONG;
}
