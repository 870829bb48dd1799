import type { Check, Finding } from './finding.ts';
import { findInFiles } from './project-files.ts';

/** Past this a file holds more than one idea; half of all files have fewer than 40 lines. */
const LONGEST = 250;

const COUNTED = /^(?:src|tests)\/.+\.(?:ts|tsx|astro|css|mjs)$/;

/** The lines of a text; the end of the last one begins no other. */
export function lineCount(text: string): number {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}

/** A finding when a file is too long. */
export function findLength(file: string, text: string): readonly Finding[] {
  const lines = lineCount(text);
  if (lines <= LONGEST) return [];
  return [{ file, message: `has ${lines} lines, at most ${LONGEST}: give each idea a file of its own` }];
}

export const fileLength: Check = {
  name: 'file length',
  find: (root) => findInFiles(root, (file) => COUNTED.test(file), findLength),
};
