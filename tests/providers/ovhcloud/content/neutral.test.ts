import { expect, test } from 'vitest';
import { namedOutside } from '../../../content/named-outside.ts';

test('no file of the whole site names this provider: other houses keep these', () => {
  expect(namedOutside('ovh')).toEqual([]);
});
