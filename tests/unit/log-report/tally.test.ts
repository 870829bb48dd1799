import { expect, it } from 'vitest';
import { Tally } from '../../../src/log-report/tally.ts';

it('counts, most first', () => {
  const tally = new Tally<string>();
  for (const key of ['b', 'a', 'b', 'c', 'a', 'b']) tally.add(key, key);
  expect(tally.top(2)).toEqual([
    { count: 3, thing: 'b' },
    { count: 2, thing: 'a' },
  ]);
  expect(tally.left).toBe(0);
});

it('keeps what is met often when strangers fill it, and says how much it left out', () => {
  const tally = new Tally<string>(100);
  for (let turn = 0; turn < 5000; turn += 1) {
    tally.add('often', 'often');
    tally.add(`once ${turn}`, 'once');
    expect(tally.size).toBeLessThanOrEqual(100);
  }
  expect(tally.top(1)).toEqual([{ count: 5000, thing: 'often' }]);
  const known = tally.top().reduce((sum, { count }) => sum + count, 0);
  expect(tally.left).toBe(10_000 - known);
});
