import { expect, test } from 'vitest';
import { believed, INDEX_VERSION } from '../../../../src/search/files/index-file.ts';

test('a file of this version is believed', () => {
  const file = { version: INDEX_VERSION, stamp: 'a' };
  expect(believed(file, 'en')).toBe(file);
});

test.each([
  ['an old copy', { version: INDEX_VERSION - 1 }],
  ['an error page', 'Not found'],
  ['nothing', null],
  ['something else', {}],
])('%s is refused, by name', (_, json) => {
  expect(() => believed(json, 'words-3')).toThrow(`words-3: not of version ${INDEX_VERSION}`);
});
