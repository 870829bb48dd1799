import { afterAll, beforeAll, expect, it } from 'vitest';
import { readCatalogue } from '../../src/catalogue/check.ts';
import { allPlans, type Catalogue, planId } from '../../src/catalogue/model.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { planPath } from '../../src/site/paths.ts';
import { dist } from '../../src/tooling/serve/serve-dist.ts';
import { type RunningServer, serve } from '../../src/tooling/serve/static-server.ts';
import { articlesOf } from '../search/articles.ts';
import { missedGoals } from '../search/goals.ts';
import { ourSearch } from '../search/our-search.ts';
import type { Searcher } from '../search/searcher.ts';
import { UNSEEN } from '../search/unseen.ts';
import { judge } from '../search/verdict.ts';
import { TESTED_PROVIDERS } from '../support/of-providers.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await serve(dist, 0);
});
afterAll(() => server.close());

/**
 * A search without the articles of providers that nobody has written queries about yet: no list says that their
 * mailboxes are what somebody looks for who has mailboxes, so that they would count as wrong wherever they are right.
 */
function withoutUntested({ name, search }: Searcher, catalogue: Catalogue): Searcher {
  const isTested = (provider: string | undefined): boolean =>
    provider === undefined || TESTED_PROVIDERS.includes(provider);
  const untested = new Set([
    ...allPlans(catalogue).flatMap((ref) => (isTested(ref.provider.id) ? [] : [`plan:${planId(ref)}`])),
    ...catalogue.guides.flatMap(({ id, heads }) =>
      Object.values(heads).every(({ provider }) => isTested(provider)) ? [] : [`guide:${id}`],
    ),
  ]);
  const paths = allPlans(catalogue).flatMap((ref) =>
    LOCALES.map((locale) => ({ path: planPath(locale, ref), provider: ref.provider.id })),
  );
  /** Whether an article, or the page of the wizard that stands for one, is theirs alone. */
  const isTheirs = (shown: string): boolean => {
    if (untested.has(shown)) return true;
    const behind = paths.filter(({ path }) => path.startsWith(shown));
    return behind.length > 0 && behind.every(({ provider }) => !isTested(provider));
  };
  return {
    name,
    search: async (query, on) => (await search(query, on)).filter((article) => !isTheirs(article)),
  };
}

// Says by how much and in what kind, and never which queries: who reads them tunes on them.
it('finds what people mean, in words nobody tuned it on', async () => {
  const catalogue = readCatalogue(process.cwd());
  const search = ourSearch({ folder: dist, url: server.url });
  const verdict = await judge(withoutUntested(search, catalogue), UNSEEN, articlesOf(catalogue));
  expect(missedGoals(verdict)).toEqual([]);
});
