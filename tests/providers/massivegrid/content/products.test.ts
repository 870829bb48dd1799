import { expect, test } from 'vitest';
import { findProvider } from '../../../../src/catalogue/model.ts';
import { catalogue } from '../../../content/content.ts';

/** What the founding documents name; each must be found here, whatever else there is. */
const NAMED = ['mg-cloud-server', 'mg-dedicated-server', 'mg-private-cloud', 'mg-domain'];

test('MassiveGRID has every product that the founding documents name', () => {
  const products = findProvider(catalogue, 'massivegrid')?.products ?? [];
  expect(products.map(({ id }) => id)).toEqual(expect.arrayContaining(NAMED));
});
