import { expect, test } from 'vitest';
import { findingsAfter } from '../tree.ts';

/**
 * What somebody writes who is in a hurry: a file, the words there, those instead of them, and all that is said of it.
 * It is one line, which begins with these words after the name of the file.
 */
export type Mistake = readonly [what: string, file: string, replace: string, by: string, said: string];

/** Each of these mistakes must be one finding, with its line, and say what to do. */
export function eachIsOneFinding(mistakes: readonly Mistake[]): void {
  test.each(mistakes)('%s', (_, file, replace, by, said) => {
    const found = findingsAfter({ file, replace, by });
    expect(found).toEqual([expect.stringMatching(beginning(`content/${file}${said}`))]);
  });
}

const beginning = (text: string): RegExp => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
