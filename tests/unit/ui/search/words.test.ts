import { expect, test } from 'vitest';
import { counted } from '../../../../src/ui/search/words.client.ts';

const ANSWERS = { one: '{count} answer', other: '{count} answers' };

test.each([
  [0, 'en', '0 answers'],
  [1, 'en', '1 answer'],
  [0, 'fr', '0 answer'],
  [999, 'en', '999 answers'],
  [1_000, 'en', '1,000 answers'],
  [1_000, 'fr', '1\u202F000 answers'],
  // A language that the site does not have.
  [21, 'lv', '21 answer'],
])('%i in "%s" is %j', (count, locale, said) => {
  expect(counted(ANSWERS, count, locale)).toBe(said);
});
