import { expect, it } from 'vitest';
import { Tally } from '../../../src/log-report/tally.ts';

it('counts, most first', () => {
  const tally = new Tally<string>();
  for (const key of ['b', 'a', 'b', 'c', 'a', 'b']) tally.add(key, key);
  expect(tally.top(2)).toEqual([
    { count: 3, thing: 'b' },
    { count: 2, thing: 'a' },
  ]);
  expect(tally.exact).toBe(true);
});

it('keeps what is met often when strangers fill it, and says that it is not exact', () => {
  const tally = new Tally<string>(100);
  for (let turn = 0; turn < 5000; turn += 1) {
    tally.add('often', 'often');
    tally.add(`once ${turn}`, 'once');
    expect(tally.size).toBeLessThanOrEqual(100);
  }
  expect(tally.top(1)).toEqual([{ count: 5000, thing: 'often' }]);
  expect(tally.exact).toBe(false);
});
