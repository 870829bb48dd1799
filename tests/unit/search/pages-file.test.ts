import { expect, test } from 'vitest';
import { readPagesFile } from '../../../src/search/pages-file.ts';

const PAGE = {
  id: 'vps/ovhcloud-vps',
  kind: 'guide',
  title: 'Cancel a VPS',
  provider: 'ovhcloud',
  family: 'vps',
  fragment: 'en_1',
};

test('pages are kept by the name the engine has for them', () => {
  const { pages, chunks } = readPagesFile({ version: 1, chunks: ['index/a'], pages: { '/en/x/': PAGE } });
  expect(chunks).toEqual(['index/a']);
  expect(pages.get('en_1')).toEqual({
    url: '/en/x/',
    id: 'vps/ovhcloud-vps',
    kind: 'guide',
    title: 'Cancel a VPS',
    provider: 'ovhcloud',
    family: 'vps',
  });
});

test.each([
  ['an error page', 'Not found'],
  ['nothing', null],
  ['another version', { version: 2, chunks: [], pages: {} }],
  ['no chunks', { version: 1, pages: {} }],
  ['a page without title', { version: 1, chunks: [], pages: { '/en/x/': { ...PAGE, title: undefined } } }],
  ['a page of another kind', { version: 1, chunks: [], pages: { '/en/x/': { ...PAGE, kind: 'news' } } }],
])('%s is refused', (_, json) => {
  expect(() => readPagesFile(json)).toThrow('pages file');
});
