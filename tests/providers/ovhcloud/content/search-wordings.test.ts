import { describe, expect, test } from 'vitest';
import { understand } from '../../../../src/search/understand.ts';
import { answerFromFacets, DATA, firstAnswer } from '../../../content/search-data.ts';

/** What people mean, and the everyday wordings for it in both languages. */
const WORDINGS: Readonly<Record<string, readonly string[]>> = {
  'ovhcloud/voip-line/port-number': [
    'take my phone number with me',
    'keep my number when leaving',
    'garder mon numéro de téléphone',
    'emporter mon numéro',
  ],
  'ovhcloud/vps/withdraw': ['annuler ma commande de vps', 'refuse my vps order'],
  'ovhcloud/domain/let-it-expire': [
    'what happens if I no longer pay for my domain',
    'if I stop paying my domain',
    'si je ne paie plus mon domaine',
    'si j’arrête de payer mon domaine',
  ],
  'ovhcloud/vps/end-of-term': [
    'cancel my ovh vps before renewal',
    'résilier mon vps ovh avant le renouvellement',
    'cancel vps ovh at expiry',
    'stop paying for my vps',
    'ne plus payer mon vps',
  ],
  'ovhcloud/hosted-private-cloud/immediate': ['supprimer le dedicated cloud ovh'],
};

describe.each(Object.entries(WORDINGS))('%s', (id, queries) => {
  test.each(queries)('is meant by "%s"', (query) => {
    expect(firstAnswer(query)).toBe(id);
  });
});

describe('side by side', () => {
  test('a name and the kind of thing it is mean the name', () => {
    expect(firstAnswer('zimbra mailbox')).toBe(firstAnswer('zimbra'));
  });

  test('two things of different kinds are both meant', () => {
    const ids = answerFromFacets(understand('vps domain ovh', DATA), {}, 'en').results.map(
      ({ article }) => article.products[0],
    );
    expect(ids).toEqual(expect.arrayContaining(['ovhcloud/vps', 'ovhcloud/domain']));
  });
});

test('a slip is mended into what makes a name with its neighbour', () => {
  const { corrections } = understand('cancel hosted exchagne', DATA);
  expect(corrections).toEqual([{ typed: 'exchagne', read: 'exchange' }]);
});
