import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../../src/tooling/bootstrap/paths.mjs';
import { projectFiles } from '../../../src/tooling/checks/project-files.ts';

/** Sides that are the wrong ones in a language that is written from right to left. */
const PHYSICAL = [
  /\b(?:margin|padding|border|scroll-margin|scroll-padding|inset)-(?:left|right)\b/,
  /(?:^|[\s;{])(?:left|right)\s*:/,
  /\bborder-(?:top|bottom)-(?:left|right)-radius\b/,
  /\b(?:text-align|float|clear)\s*:\s*(?:left|right)\b/,
];

const SHORTHAND = /^(?:margin|padding|inset|border-(?:width|style|color)|(border-radius)):\s*(.+);$/;
/** A function with its arguments, or a word. */
const VALUE = /[\w-]*\((?:[^()]|\([^()]*\))*\)|\S+/g;

/**
 * Marks that are drawn with two borders and then turned: a tick looks the same in every language, and the mark of what
 * opens is turned the other way by the sheet for right to left.
 */
const TURNED = /^border-width: 0 (\dpx) \1 0;$/;

/** True for four sides (or corners) in one line of which the left is not like the right. */
function lopsided(line: string): boolean {
  const [, corners, values = ''] = SHORTHAND.exec(line) ?? [];
  const [first, second, third, fourth] = values.match(VALUE) ?? [];
  if (fourth === undefined || TURNED.test(line)) return false;
  return corners ? first !== second || third !== fourth : second !== fourth;
}

/** The lines of a stylesheet that name a side of the screen, comments left out. */
function physicalLines(css: string): readonly string[] {
  const bare = css.replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, ''));
  return bare
    .split('\n')
    .flatMap((line, index) =>
      PHYSICAL.some((side) => side.test(line)) || lopsided(line.trim())
        ? `line ${index + 1}: ${line.trim()}`
        : [],
    );
}

const sheets = projectFiles(root).filter((file) => /^src\/.+\.css$/.test(file));

it('finds sides of the screen', () => {
  expect(physicalLines('a {\n  margin-left: 1px;\n  left: 0;\n  text-align: right;\n}')).toHaveLength(3);
  expect(physicalLines('a { margin-inline-start: 1px; /* left: 0 */ text-align: start }')).toEqual([]);
});

it.each([
  ['padding: 1px 2px 1px 0;', 1],
  ['inset: var(--s-space-2) auto auto var(--s-space-2);', 1],
  ['margin: 0 calc(2px + (1px * 2)) 0 calc(2px + (1px * 2));', 0],
  ['padding: 1px 2px 3px;', 0],
  ['border-radius: 4px 0 0 4px;', 1],
  ['border-radius: 4px 4px 0 0;', 0],
] as const)('compares the sides of %s', (line, found) => {
  expect(physicalLines(line)).toHaveLength(found);
});

it.each(sheets)('%s names the start and the end, not left and right', (file) => {
  expect(physicalLines(readFileSync(join(root, file), 'utf8'))).toEqual([]);
});
