import { expect, test } from 'vitest';
import { answer } from '../../../content/search-data.ts';

test('a VPS is what others call its cloud server', async () => {
  const { results } = await answer('vps massivegrid');
  expect(results.slice(0, 3).map(({ article }) => article.id)).toContain(
    'massivegrid/mg-cloud-server/end-of-term',
  );
});
