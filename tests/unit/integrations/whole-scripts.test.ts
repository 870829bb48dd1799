import { expect, test } from 'vitest';
import { wholeScripts } from '../../../src/integrations/whole-scripts.ts';

const { resolveId } = wholeScripts();

/** What an import of a module is resolved to. */
const resolved = (source: string, importer?: string) =>
  resolveId.call({ resolve: async (id) => ({ id: `/site${id}` }) }, source, importer, {});

const SCRIPT = '/site/src/ui/search/results-page.client.ts';

test('what the script of the page of results imports is a copy, and so is what that imports', async () => {
  expect(await resolved('/a.ts', SCRIPT)).toEqual({ id: '/site/a.ts?whole=results-page' });
  expect(await resolved('/b.js', '/site/a.ts?whole=results-page')).toEqual({
    id: '/site/b.js?whole=results-page',
  });
  expect(await resolved('/c.css?url', '/site/a.ts?whole=results-page')).toEqual({
    id: '/site/c.css?url&whole=results-page',
  });
});

test('what others import is left alone', async () => {
  expect(await resolved('/a.ts', '/site/src/ui/frame/Base.astro')).toBeUndefined();
  expect(await resolved('/a.ts')).toBeUndefined();
});
