import { expect, test } from 'vitest';
import { findProvider } from '../../../../src/catalogue/model.ts';
import { catalogue } from '../../../content/content.ts';

/** What the founding documents name; each must be found here, whatever else there is. */
const NAMED = ['cs-vps', 'cs-dedicated-server', 'cs-hosting', 'cs-domain', 'cs-colocation', 'cs-cloud'];

test('Colonelserver has every product that the founding documents name', () => {
  const products = findProvider(catalogue, 'colonelserver')?.products ?? [];
  expect(products.map(({ id }) => id)).toEqual(expect.arrayContaining(NAMED));
});
