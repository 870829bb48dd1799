import { expect, test } from 'vitest';
import { findProvider } from '../../../../src/catalogue/model.ts';
import { catalogue } from '../../../content/content.ts';

/** What the founding documents name; each must be found here, whatever else there is. */
const NAMED = [
  ...['dedicated-server', 'vps', 'managed-bare-metal', 'hosted-private-cloud', 'public-cloud', 'domain'],
  ...['web-hosting', 'ssl-sectigo', 'web-cloud-databases', 'plesk-hosting', 'web-paas', 'mx-plan'],
  ...['email-pro', 'exchange-hosted', 'exchange-private', 'internet-access', 'voip-line', 'overthebox'],
  'sms',
];

test('OVHcloud has every product that the founding documents name', () => {
  const products = findProvider(catalogue, 'ovhcloud')?.products ?? [];
  expect(products.map(({ id }) => id)).toEqual(expect.arrayContaining(NAMED));
});
