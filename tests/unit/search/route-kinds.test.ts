import { expect, test } from 'vitest';
import { allPlans } from '../../../src/catalogue/model.ts';
import { ROUTE_KINDS } from '../../../src/catalogue/route-kinds.ts';
import { PLAN_ANSWERS } from '../../../src/catalogue/schemas/asks.ts';
import { ROUTE_IDS } from '../../../src/catalogue/schemas/route.ts';
import { AT_ONCE, KEEPING } from '../../../src/search/ranking/editorial-order.ts';
import { PLAN_ANSWERS as READ_IN_THE_BROWSER } from '../../../src/search/understanding/asks.ts';
import { catalogue } from '../../content/content.ts';

// The table itself would travel to every reader who searches; two of its columns are written again there.
test('the search knows which routes keep something', () => {
  expect([...KEEPING].sort()).toEqual(ROUTE_IDS.filter((id) => ROUTE_KINDS[id].keeps).sort());
});

test('the search knows which routes cannot be called back', () => {
  expect([...AT_ONCE].sort()).toEqual(ROUTE_IDS.filter((id) => ROUTE_KINDS[id].ends === 'at-once').sort());
});

test('the search knows which answer stands for plans', () => {
  expect(READ_IN_THE_BROWSER).toBe(PLAN_ANSWERS);
});

const ways = catalogue.asks.flatMap((ask) => (ask.route === undefined ? [] : [{ ...ask, route: ask.route }]));

test('a way is asked for by one ask only', () => {
  const routes = ways.map(({ route }) => route);
  expect(routes).toEqual([...new Set(routes)]);
});

test.each(ways)(
  'the way of "$id" answers "when", or keeps something and has a guide',
  ({ route, answers }) => {
    const { moment, keeps, topic } = ROUTE_KINDS[route];
    if (answers.includes(PLAN_ANSWERS)) {
      expect(moment).toBe(true);
      return;
    }
    expect(keeps).toBe(true);
    const guide = catalogue.guides.find(({ id }) => id === answers[0]);
    if (topic !== undefined) expect(guide?.heads.en?.topic).toBe(topic);
  },
);

/** Only what somebody here offers is asked for. */
const offered = new Set(allPlans(catalogue).map(({ route }) => route.id));

test.each(ROUTE_IDS.filter((id) => ROUTE_KINDS[id].keeps && offered.has(id)))(
  'keeping by "%s" can be asked for',
  (id) => {
    expect(ways.map(({ route }) => route)).toContain(id);
  },
);
