import { afterAll, beforeAll, expect, it } from 'vitest';
import { readCatalogue } from '../../src/catalogue/check.ts';
import { dist } from '../../src/tooling/serve/serve-dist.ts';
import { type RunningServer, serve } from '../../src/tooling/serve/static-server.ts';
import { articlesOf } from '../search/articles.ts';
import { missedGoals } from '../search/goals.ts';
import { ourSearch } from '../search/our-search.ts';
import { UNSEEN } from '../search/unseen.ts';
import { judge } from '../search/verdict.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await serve(dist, 0);
});
afterAll(() => server.close());

// Says by how much and in what kind, and never which queries: who reads them tunes on them.
it('finds what people mean, in words nobody tuned it on', async () => {
  const articles = articlesOf(readCatalogue(process.cwd()));
  const verdict = await judge(ourSearch({ folder: dist, url: server.url }), UNSEEN, articles);
  expect(missedGoals(verdict)).toEqual([]);
});
