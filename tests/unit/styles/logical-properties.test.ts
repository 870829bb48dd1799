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

/** The lines of a stylesheet that name a side of the screen, comments left out. */
function physicalLines(css: string): readonly string[] {
  const bare = css.replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, ''));
  return bare
    .split('\n')
    .flatMap((line, index) =>
      PHYSICAL.some((side) => side.test(line)) ? `line ${index + 1}: ${line.trim()}` : [],
    );
}

const sheets = projectFiles(root).filter((file) => /^src\/.+\.css$/.test(file));

it('finds sides of the screen', () => {
  expect(physicalLines('a {\n  margin-left: 1px;\n  left: 0;\n  text-align: right;\n}')).toHaveLength(3);
  expect(physicalLines('a { margin-inline-start: 1px; /* left: 0 */ text-align: start }')).toEqual([]);
});

it.each(sheets)('%s names the start and the end, not left and right', (file) => {
  expect(physicalLines(readFileSync(join(root, file), 'utf8'))).toEqual([]);
});
