import { expect, it } from 'vitest';
import { readMaking } from '../../../src/shards/making.ts';

it('a build makes the whole site, unless it is told otherwise', () => {
  expect(readMaking({ SITE_URL: 'https://help.example.com' })).toEqual({ kind: 'whole' });
});

it('a shard is made into its folder', () => {
  const env = { SORTIE_SHARD: '2/3', SORTIE_SHARD_FOLDERS: '/shards/2-of-3', SORTIE_SOURCES: 'a' };
  expect(readMaking(env)).toEqual({
    kind: 'shard',
    shard: { index: 2, of: 3 },
    folder: '/shards/2-of-3',
    site: '/shards/2-of-3/site',
    sources: 'a',
  });
});

it('shards are merged from theirs', () => {
  expect(readMaking({ SORTIE_SHARD_FOLDERS: '/shards/1\n/shards/2', SORTIE_SOURCES: 'a' })).toEqual({
    kind: 'merge',
    folders: ['/shards/1', '/shards/2'],
    sources: 'a',
  });
});
