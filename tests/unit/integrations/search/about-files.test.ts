import { describe, expect, test } from 'vitest';
import { aboutFiles } from '../../../../src/integrations/search/about-files.ts';
import { CATALOGUE } from '../../search/site-catalogue.ts';

const files = aboutFiles(CATALOGUE, new Set(['globex/vps', 'globex/post']));
const about = (name: string) => files.get(name) ?? { articles: {}, notCovered: {} };

test('there is a file per language, and one per provider whose products stand apart', () => {
  expect([...files.keys()].toSorted()).toEqual([
    'about-en',
    'about-en-globex',
    'about-fr',
    'about-fr-globex',
  ]);
});

describe('under a result stands', () => {
  test('of a plan, what one wants to know first', () => {
    const text = about('about-en').articles['plan:acme/vps/end-of-term'] ?? '';
    expect(text.split(' · ')).toHaveLength(3);
    expect(text).toMatch(/^Ends: /);
  });

  test('of a guide, its description, in the language that it has', () => {
    expect(about('about-en').articles['guide:basics/refunds']).toBe(
      'Refunds: what it is about, in one sentence of some length.',
    );
    expect(about('about-en').articles['guide:basics/parcels']).toMatch(/^Les colis:/);
  });

  test('of a product that stands apart, in a file of its provider', () => {
    expect(about('about-fr').articles).not.toHaveProperty('plan:globex/vps/immediate');
    expect(about('about-fr-globex').articles).toHaveProperty('plan:globex/vps/immediate');
  });

  test('of the other products of that provider, in the common one', () => {
    const some = aboutFiles(CATALOGUE, new Set(['acme/vps']));
    expect(some.get('about-en')?.articles).toHaveProperty('plan:acme/disk/delete-resource');
    expect(Object.keys(some.get('about-en-acme')?.articles ?? {}).toSorted()).toEqual([
      'guide:vps/acme-vps',
      'plan:acme/vps/end-of-term',
      'plan:acme/vps/immediate',
      'plan:acme/vps/withdraw',
    ]);
  });
});

test('what is not covered stands in the common file', () => {
  expect(about('about-fr').notCovered).toEqual({ 'acme/rack': 'Elle s’arrête par courrier.' });
  expect(about('about-fr-globex').notCovered).toEqual({});
});
