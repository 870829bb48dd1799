import { expect, test } from 'vitest';
import { readCatalogue } from '../../src/catalogue/check.ts';
import { formatFinding } from '../../src/catalogue/finding.ts';
import { catalogue, findings } from './content.ts';
import { coverage } from './coverage.ts';

/** What the founding documents name; each must be found here, whatever else there is. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  ovhcloud: [
    ...['dedicated-server', 'vps', 'managed-bare-metal', 'hosted-private-cloud', 'public-cloud', 'domain'],
    ...['web-hosting', 'ssl-sectigo', 'web-cloud-databases', 'plesk-hosting', 'web-paas', 'mx-plan'],
    ...[
      'email-pro',
      'exchange-hosted',
      'exchange-private',
      'internet-access',
      'voip-line',
      'overthebox',
      'sms',
    ],
  ],
  massivegrid: ['mg-cloud-server', 'mg-dedicated-server', 'mg-private-cloud', 'mg-domain'],
  colonelserver: ['cs-vps', 'cs-dedicated-server', 'cs-hosting', 'cs-domain', 'cs-colocation', 'cs-cloud'],
};

test('the content has no findings', () => {
  expect(findings.map(formatFinding)).toEqual([]);
});

test('the catalogue can be read', () => {
  expect(readCatalogue(process.cwd()).providers.map(({ id }) => id)).toEqual(Object.keys(NAMED));
});

test.each(Object.entries(NAMED))('%s has every product that the founding documents name', (id, named) => {
  const products = catalogue.providers.find((provider) => provider.id === id)?.products ?? [];
  expect(products.map((product) => product.id)).toEqual(expect.arrayContaining([...named]));
});

test('what is covered', () => {
  const { text, providers, facts } = coverage(catalogue);
  console.log(text);
  for (const row of providers) expect(row.products, row.provider).toBeGreaterThan(0);
  expect(facts.low / facts.all, 'share of facts that nobody confirms').toBeLessThan(0.1);
});
