import { describe, expect, test } from 'vitest';
import { productForms, spoken, wordingsOf } from '../../../../src/integrations/search/wordings.ts';
import { CATALOGUE } from '../../search/site-catalogue.ts';

test.each([
  ['Public Cloud (project)', 'Public Cloud'],
  ['to cancel', 'cancel'],
  ['tomato', 'tomato'],
  ['VPS', 'VPS'],
])('"%s" is said "%s"', (name, said) => {
  expect(spoken(name)).toBe(said);
});

describe('beside products there are', () => {
  const all = wordingsOf(CATALOGUE, 'en');

  test.each([
    ['provider', 'acme', 'Acme', ['acme']],
    ['provider', 'globex', 'Globex', ['globex', 'globe x']],
    ['uncovered', 'acme/rack', 'Rack space', ['rack space', 'colocation']],
    ['route', 'immediate', 'At once', ['right away']],
    ['family', 'email', 'email', ['email', 'mail']],
    ['term', 'term', 'term', ['term', 'commitment']],
    ['term', 'credit', 'credit note', ['credit note']],
    ['elsewhere', 'Umbrella', 'Umbrella', ['umbrella']],
  ])('%s "%s"', (type, id, name, forms) => {
    expect(all.find((each) => each.type === type && each.id === id)).toEqual({
      type,
      id,
      locale: 'en',
      name,
      forms,
    });
  });

  test('but no topics of guides, and no commonest of verbs', () => {
    expect(all.some(({ id }) => id === 'basics')).toBe(false);
    expect(wordingsOf(CATALOGUE, 'fr').find(({ id }) => id === 'credit')?.forms).toEqual([]);
  });
});

describe('a product', () => {
  const en = productForms(CATALOGUE, 'en');

  test('has its name, its aliases and what it was, and everyday words', () => {
    expect(en.get('acme/mail')).toEqual({ names: ['mx plan'], loose: [] });
    expect(productForms(CATALOGUE, 'fr').get('acme/vps')?.loose).toEqual(['boite', 'machine']);
  });

  test('shares all of them with those of its name', () => {
    expect(en.get('globex/vps')).toBe(en.get('acme/vps'));
    expect(en.get('acme/vps')).toEqual({
      names: ['vps', 'virtual server', 'globex cube'],
      loose: ['machine'],
    });
  });

  test('has no everyday word that is its name, nor another spelling of one', () => {
    const search = {
      ...CATALOGUE.search,
      products: { 'acme/mail': { en: ['mx-plan', 'MXPlans', 'post box', 'postbox'], fr: [] } },
    };
    expect(productForms({ ...CATALOGUE, search }, 'en').get('acme/mail')?.loose).toEqual(['post box']);
  });
});
