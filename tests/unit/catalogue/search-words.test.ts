import { describe, expect, test } from 'vitest';
import { ROUTE_IDS } from '../../../src/catalogue/schemas/route.ts';
import { TOPICS } from '../../../src/catalogue/schemas/site.ts';
import { findingsAfter } from './tree.ts';

const named = (ids: readonly string[]): string =>
  ids.map((id) => `  ${id}: { name: { en: A, fr: A } }\n`).join('');
const NAMES = `topics:\n${named(TOPICS)}routes:\n${named(ROUTE_IDS)}`;
const PRODUCT = '  acme/vps: { en: [box], fr: [boîte] }';

const found = (words: string): readonly string[] => findingsAfter({ file: 'search.yaml', write: words });

describe('words of the search', () => {
  test('are sound when they lead to something that exists', () => {
    expect(found(`${NAMES}products:\n${PRODUCT}\n`)).toEqual([]);
  });

  test.each([
    [
      'an unknown product, with the nearest one',
      `${NAMES}products:\n  acme/vpx: { en: [box] }\n`,
      'products.acme/vpx names no product; did you mean "acme/vps"?',
    ],
    [
      'a word that stands for two things, however it is written',
      `${NAMES}providers:\n  acme: { en: [Bo-îte] }\nproducts:\n${PRODUCT}\n`,
      'products.acme/vps.fr[0] "boîte" already stands for the provider "acme"; keep it in one place',
    ],
    [
      'a topic without a name to show',
      NAMES.replace('  refund: { name: { en: A, fr: A } }\n', ''),
      'topics lacks the topic "refund": search shows its name',
    ],
    [
      'an unknown term of the glossary',
      NAMES.replace('  refund: { name', '  refund: { glossary: [zebra], name'),
      'topics.refund.glossary[0] "zebra" is not in the glossary;',
    ],
    [
      'an ending that is too open',
      `${NAMES}ignore: { en: [a*] }\n`,
      'ignore.en[0] has a "*" that does not end a word',
    ],
    [
      'a gap without an end',
      `${NAMES}ignore: { en: [stop …] }\n`,
      'ignore.en[0] must not begin or end with "…"',
    ],
    ['an unknown key', `${NAMES}synonyms: {}\n`, 'synonyms is not a known key'],
  ])('report %s', (_, words, message) => {
    const findings = found(words);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(/^content\/search\.yaml:\d+: /);
    expect(findings[0]).toContain(message);
  });
});
