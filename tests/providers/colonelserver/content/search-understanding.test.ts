import { expect, test } from 'vitest';
import { answer } from '../../../content/search-data.ts';

test('"résiliation immédiate colonel" leads to its plans that end at once, and to no other provider’s', async () => {
  const { results } = await answer('résiliation immédiate vps colonel');
  expect(results.slice(0, 3).map(({ article }) => article.id)).toContain('colonelserver/cs-vps/immediate');
  expect(results.every(({ article: { provider } }) => [null, 'colonelserver'].includes(provider))).toBe(true);
});

test('the way into the wizard knows provider and product', async () => {
  const { ways } = await answer('résilier mon vps colonel tout de suite');
  expect(ways[0]).toMatchObject({ parts: ['VPS', 'Colonelserver'], asks: 'route' });
  expect(ways[0]?.url).toBe('/fr/cancel/vps/colonelserver/cs-vps/');
});
