import { expect, it } from 'vitest';
import { whenAll } from '../../../../src/ui/plan/situation/when-all.ts';

it.each([
  [[{ when: 'mail:yes' }, { when: 'bill:no' }], 'mail:yes|bill:no'],
  [[{ when: 'mail:yes' }, {}], undefined],
  [[{}], undefined],
])('what holds %j is for whom one of them is', (parts, expected) => {
  expect(whenAll(parts)).toBe(expected);
});
