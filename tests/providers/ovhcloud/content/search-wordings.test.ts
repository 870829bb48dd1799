import { describe, expect, test } from 'vitest';
import { answer, firstAnswer, understood } from '../../../content/search-data.ts';

/** What people mean, and the everyday wordings for it in both languages. */
const WORDINGS: Readonly<Record<string, readonly string[]>> = {
  'telecom/keep-your-number-return-the-equipment': [
    'take my phone number with me',
    'keep my number when leaving',
    'garder mon numéro de téléphone',
    'emporter mon numéro',
  ],
  'ovhcloud/vps/withdraw': ['annuler ma commande de vps'],
  'domains/ovhcloud-domain': [
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
  test.each(queries)('is among the first for "%s"', async (query) => {
    const { results } = await answer(query, 'en');
    expect(results.slice(0, 3).map(({ article }) => article.id)).toContain(id);
  });
});

describe('side by side', () => {
  test('a name and the kind of thing it is mean the name', async () => {
    expect(await firstAnswer('zimbra mailbox')).toBe(await firstAnswer('zimbra'));
  });

  test('two things of different kinds are both meant', async () => {
    const { results } = await answer('vps domain ovh', 'en');
    const products = results.map(({ article }) => article.products[0]);
    expect(products).toEqual(expect.arrayContaining(['ovhcloud/vps', 'ovhcloud/domain']));
  });
});

test('a slip is mended into what makes a name with its neighbour', async () => {
  const { corrections } = await understood('cancel hosted exchagne');
  expect(corrections).toEqual([{ typed: 'exchagne', read: 'exchange' }]);
});
