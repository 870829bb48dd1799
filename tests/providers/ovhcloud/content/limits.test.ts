import { expect, test } from 'vitest';
import { plans } from '../../../content/content.ts';

test('some of its plans can be asked for until a published moment before their end', () => {
  const limited = plans.filter(
    ({ provider, route }) => provider.id === 'ovhcloud' && route.askBy.kind === 'before-end',
  );
  expect(limited.length).toBeGreaterThan(0);
});
