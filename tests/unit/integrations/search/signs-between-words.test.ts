import { gunzipSync } from 'node:zlib';
import { close } from 'pagefind';
import { parse } from 'parse5';
import { afterAll, expect, test } from 'vitest';
import { openIndex } from '../../../../src/integrations/search/bundle.ts';
import { handOver } from '../../../../src/integrations/search/hand-over.ts';
import { vocabularyOf } from '../../../../src/integrations/search/word-pieces.ts';

afterAll(() => close());

/** Every sign of Unicode: punctuation, and symbols of any kind. */
const SIGNS = Array.from({ length: 0x110000 }, (_, code) => code)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code))
  .filter((character) => /[\p{P}\p{S}]/u.test(character));

/** A word that no language has, and that no stemmer shortens: one for each number. */
const word = (first: string, number: number): string =>
  `${first}${[...number.toString(26)].map((digit) => 'bdfghjklmnpqrtvwxzbdfghjklm'[Number.parseInt(digit, 26)]).join('o')}ok`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

// The indexer looks for words in words with capitals, and judges signs otherwise there.
test.each([
  ['small letters', (text: string) => text],
  ['capitals before them', capital],
])('both words beside a sign are found, whatever the sign is: %s', async (_, written) => {
  const pairs = SIGNS.map((sign, number) => ({ sign, left: word('j', number), right: word('v', number) }));
  const lines = pairs.map(
    ({ sign, left, right }) => `<p>${written(left)}${escaped(sign)}${written(right)}</p>`,
  );
  const index = await openIndex('en');
  const html = `<!doctype html><html lang="en"><head><title>t</title></head><body><main data-pagefind-body>${lines.join('')}</main></body></html>`;
  await index.add({ url: '/en/a/', html: handOver(parse(html)) });
  const { files, texts } = await index.finish();
  const indexed = files
    .filter(({ path }) => path.startsWith('index/'))
    .map(({ content }) => gunzipSync(content).toString('latin1'))
    .join('');
  const words = new Set(vocabularyOf(texts.values()));
  // A word stands in the index behind its length.
  const isIndexed = (each: string): boolean =>
    indexed.includes(`${String.fromCharCode(0x60 + each.length)}${each}`);
  const lost = pairs.filter(
    ({ left, right }) => ![left, right].every((each) => words.has(each) && isIndexed(each)),
  );
  expect(lost.map(({ sign }) => `U+${sign.codePointAt(0)?.toString(16)} ${sign}`)).toEqual([]);
});
