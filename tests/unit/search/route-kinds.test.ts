import { expect, test } from 'vitest';
import { ROUTE_KINDS } from '../../../src/catalogue/route-kinds.ts';
import { ROUTE_IDS } from '../../../src/catalogue/schemas/route.ts';
import { TOPIC_OF_ROUTE } from '../../../src/search/aim.ts';
import { KEEPING } from '../../../src/search/standing.ts';

// The table itself would travel to every reader who searches; two of its columns are written again there.
test.each(ROUTE_IDS)('the search knows what there is to read about the route "%s"', (id) => {
  expect(TOPIC_OF_ROUTE[id]).toBe(ROUTE_KINDS[id].topic);
});

test('the search knows which routes keep something', () => {
  expect([...KEEPING].sort()).toEqual(ROUTE_IDS.filter((id) => ROUTE_KINDS[id].keeps).sort());
});
