import { expect, test } from 'vitest';
import { firstAnswer, suggestions } from '../../../content/search-data.ts';

test.each([['résiliation immédiate colonel', 'colonelserver/cs-vps/immediate']])('"%s" → %s', (query, id) => {
  expect(firstAnswer(query, 'fr')).toBe(id);
});

test('suggestions lead to the plan when the route is named', () => {
  expect(suggestions('résilier mon vps colonel tout de suite')[0]).toMatchObject({
    kind: 'plan',
    parts: ['VPS', 'Colonelserver'],
    url: '/fr/cancel/vps/colonelserver/cs-vps/immediate/',
  });
});
