import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../../src/catalogue/check.ts';
import { ROUTE_IDS } from '../../../src/catalogue/schemas/route.ts';
import { findingsAfter, inTree } from './tree.ts';

const NAMES = `routes:\n${ROUTE_IDS.map((id) => `  ${id}: { name: { en: A, fr: A } }\n`).join('')}`;
const PRODUCT = '  acme/vps: { en: [box], fr: [boîte] }';
const SOUND = `${NAMES}products:\n${PRODUCT}\nnotCovered: vps/acme-vps\nelsewhere: [Umbrella]\n`;

const found = (words: string): readonly string[] => findingsAfter({ file: 'search.yaml', write: words });

describe('words of the search', () => {
  test('are sound when they lead to something that exists', () => {
    expect(found(SOUND)).toEqual([]);
  });

  test('are read with what is left out', () => {
    const read = inTree([{ file: 'search.yaml', write: SOUND }], (root) => readCatalogue(root).search);
    expect(read).toMatchObject({
      products: { 'acme/vps': { en: ['box'], fr: ['boîte'] } },
      notCovered: 'vps/acme-vps',
      elsewhere: ['Umbrella'],
      ignore: { en: [], fr: [] },
      keep: [],
    });
  });

  test.each([
    [
      'an unknown product, with the nearest one',
      'products:\n  acme/vpx: { en: [box] }\n',
      'products.acme/vpx names no product; did you mean "acme/vps"?',
    ],
    [
      'an unknown provider',
      'providers:\n  acne: { en: [box] }\n',
      'names the provider "acne", which does not exist; did you mean "acme"?',
    ],
    ['an unknown family', 'families:\n  vpss: { en: [box] }\n', 'names no family; did you mean "vps"?'],
    [
      'an unknown guide',
      'notCovered: vps/acme-vpx\n',
      'notCovered "vps/acme-vpx" is no guide; did you mean "vps/acme-vps"?',
    ],
    [
      'a word that stands for two things, however it is written',
      `providers:\n  acme: { en: [Bo-îte] }\nproducts:\n${PRODUCT}\n`,
      'products.acme/vps.fr[0] "boîte" already stands for the provider "acme"; keep it in one place',
    ],
    [
      'a product that is said to be another company’s',
      'elsewhere: [Umbrella, VPS]\n',
      'elsewhere[1] "VPS" is the product "acme/vps" of the catalogue; take it out here',
    ],
    [
      'a provider that is said to be another company',
      'elsewhere: [a-cme]\n',
      'elsewhere[0] "a-cme" is the provider "acme" of the catalogue; take it out here',
    ],
    [
      'a "*", which stands for nothing',
      'ignore: { en: [cancel*] }\n',
      'ignore.en[0] is taken word for word: a "*" or "…" stands for nothing',
    ],
    ['a "…" too', 'keep: [annul … résili]\n', 'keep[0] is taken word for word'],
    [
      'what is too long to be typed',
      `keep: [${'x'.repeat(61)}]\n`,
      'keep[0] is too long for something to be typed',
    ],
    ['an unknown key', 'synonyms: {}\n', 'synonyms is not a known key'],
    ['a kind that there was', 'topics: {}\n', 'topics is not a known key'],
  ])('report %s', (_, words, message) => {
    const findings = found(words);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(/^content\/search\.yaml:\d+: /);
    expect(findings[0]).toContain(message);
  });

  test('may be shared by products, and by nothing else', () => {
    expect(found('products:\n  acme/vps: { en: [box] }\n  acme/mail: { en: [box] }\n')).toEqual([]);
    expect(found('providers:\n  acme: { en: [box] }\nfamilies:\n  vps: { en: [box] }\n')).toHaveLength(1);
  });
});
