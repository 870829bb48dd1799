import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../../src/tooling/bootstrap/paths.mjs';
import { projectFiles } from '../../../src/tooling/checks/project-files.ts';

/** What `tokens.css` has names for, in rem. */
const SCALE = [0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4];

/** A handful is drawn (the gap of the lockup, the foot of a section); more would be a second scale. */
const MOST_OFF_SCALE = 10;

const SPACING =
  /(?:^|[\s;{])((?:row-|column-)?gap|(?:margin|padding)(?:-(?:block|inline)(?:-(?:start|end))?)?):\s*([^;}]+)/g;
/** What follows the size of the text (`em`, `lh`) is no step of the scale. */
const LENGTH = /(?<![\w.-])-?(\d*\.?\d+)(rem|px)\b/g;

/** Lengths of margins, paddings and gaps that no step of the scale has. */
function offScale(css: string): readonly string[] {
  const bare = css.replaceAll(/\/\*[\s\S]*?\*\//g, '');
  return [...bare.matchAll(SPACING)].flatMap(([, property = '', value = '']) =>
    [...value.matchAll(LENGTH)].flatMap(([length, number, unit]) => {
      const rem = Number(number) / (unit === 'px' ? 16 : 1);
      return rem === 0 || SCALE.includes(rem) ? [] : `${property}: ${length}`;
    }),
  );
}

const sheets = projectFiles(root).filter((file) => /^src\/.+\.css$/.test(file));

it.each([
  ['a { padding: 0.6rem 1rem }', ['padding: 0.6rem']],
  ['a { margin: -1px; gap: 8px }', ['margin: -1px']],
  ['a { margin-block: calc(1.125rem - 2px) 0 }', ['margin-block: 1.125rem', 'margin-block: 2px']],
  ['a { padding-inline: var(--s-space-4) 0.35em; inline-size: 22rem; /* gap: 7px */ }', []],
] as const)('finds what is off the scale in %s', (css, found) => {
  expect(offScale(css)).toEqual(found);
});

it('spacing keeps to the scale', () => {
  const found = sheets.flatMap((file) =>
    offScale(readFileSync(join(root, file), 'utf8')).map((each) => `${file}: ${each}`),
  );
  expect(found.slice(MOST_OFF_SCALE), found.join('\n')).toEqual([]);
});
