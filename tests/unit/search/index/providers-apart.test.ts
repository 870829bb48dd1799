import { describe, expect, test } from 'vitest';
import { everyProviderApart, providersApart } from '../../../../src/search/index/providers-apart.ts';
import { manyProviders, productName, providerName } from '../many-providers.ts';
import { type Files, filesOf, indexOf, piecesIn, wholeData } from '../site.ts';

const MANY = filesOf(manyProviders(30, 20));

const apart = (query: string, files: Files = MANY, pieces = piecesIn(files)): readonly string[] =>
  providersApart(query, wholeData(files), indexOf(files, 'en'), pieces);

/** The first product is in the index, the last is not. */
const [NEAR, FAR] = [productName(29, 0), productName(29, 19)];

describe('a provider’s file is needed', () => {
  test.each([
    ['where only the provider is named', providerName(29)],
    ['for a product of it that the index lacks', FAR],
    ['for a word of that', FAR.split(' ')[1] ?? ''],
    ['for everyday words', 'thingummy'],
    ['for a product beside one that the index has', `acme vps and ${FAR}`],
  ])('%s: "%s"', (_, query) => {
    expect(apart(query)).toEqual(['host-29']);
  });

  test('by its words only where the piece with them is there', () => {
    expect(apart(FAR, MANY, [])).toEqual([]);
    expect(apart(providerName(29), MANY, [])).toEqual(['host-29']);
  });
});

describe('no file is needed', () => {
  test.each([
    ['for what the index has', `${providerName(29)} ${NEAR}`],
    ['for providers that have none', 'acme'],
    ['for names of these', 'globex vps'],
    ['for other words', 'refund xyzzyqwv'],
    ['for words that say nothing', 'how to'],
    ['for nothing', ''],
  ])('%s: "%s"', (_, query) => {
    expect(apart(query)).toEqual([]);
  });
});

test('three are enough', () => {
  expect(apart([20, 21, 22, 23, 24].map(providerName).join(' '))).toEqual(['host-20', 'host-21', 'host-22']);
});

test('on a site of three providers at the most all there is is needed, whatever is asked', () => {
  const files = filesOf(manyProviders(1, 300));
  expect(files.has('en-host-0')).toBe(true);
  expect(everyProviderApart(indexOf(files, 'en'))).toEqual(['host-0']);
  expect(everyProviderApart(indexOf(MANY, 'en'))).toBeUndefined();
});
