import { expect, test } from 'vitest';
import { firstAnswer } from '../../../content/search-data.ts';

test.each([['vps massivegrid', 'massivegrid/mg-cloud-server/end-of-term']])('"%s" → %s', (query, id) => {
  expect(firstAnswer(query, 'fr')).toBe(id);
});
