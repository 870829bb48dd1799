import { expect, test } from 'vitest';
import { stopWordIn } from '../../../../src/search/text/stop-words.ts';

test.each([
  ['comment', ['fr']],
  ['how', ['en']],
  ['on', ['en', 'fr']],
  ['vps', []],
  ['', []],
])('"%s" says nothing in %j', (word, locales) => {
  expect(stopWordIn(word)).toEqual(locales);
});
