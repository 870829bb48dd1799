import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { attribute, elements, findElement, textOf } from '../../../../src/integrations/search/tree.ts';

const TREE = parseFragment(
  '<main id="a">Un\n <b>VPS</b>\u202F?<svg><title>no</title></svg> <i></i></main><p>x</p>',
);

test('elements come in document order', () => {
  expect([...elements(TREE)].map(({ tagName }) => tagName)).toEqual(['main', 'b', 'svg', 'title', 'i', 'p']);
});

test('one can be found, with its attributes', () => {
  const main = findElement(TREE, ({ tagName }) => tagName === 'main');
  expect(main && attribute(main, 'id')).toBe('a');
  expect(main && attribute(main, 'lang')).toBeUndefined();
  expect(findElement(TREE, ({ tagName }) => tagName === 'nav')).toBeUndefined();
});

test('the text is what a reader sees, no-break spaces included', () => {
  expect(textOf(TREE)).toBe('Un VPS\u202F?x');
});
