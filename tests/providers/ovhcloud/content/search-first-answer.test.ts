import { expect, test } from 'vitest';
import { FILES } from '../../../content/search-data.ts';
import { firstAnswers } from '../../../search/first-answers.ts';

test('"résilier mon vps ovh" is answered from the index file alone', async () => {
  expect(await firstAnswers(FILES)('résilier mon vps ovh', 'fr')).toBeDefined();
});
