import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { readCatalogue } from '../../../src/catalogue/check.ts';
import { LOCALES } from '../../../src/i18n/locales.ts';
import { ensureChromium } from '../../../src/tooling/browser/ensure-chromium.ts';
import { launchFlags } from '../../../src/tooling/browser/launch-flags.ts';
import { dist } from '../../../src/tooling/serve/serve-dist.ts';
import { serve } from '../../../src/tooling/serve/static-server.ts';
import { articlePaths, articlesOf } from '../../search/articles.ts';
import { defaultPagefind } from '../../search/default-pagefind.ts';
import { missedGoals } from '../../search/goals.ts';
import type { BuiltSite } from '../../search/node-host.ts';
import { ourSearch } from '../../search/our-search.ts';
import type { QuerySet } from '../../search/query.ts';
import { TUNE } from '../../search/tune.ts';
import { UNSEEN } from '../../search/unseen.ts';
import { judge } from '../../search/verdict.ts';
import { sameInBrowser } from './browser.ts';
import { catalogueTable } from './catalogue-scale.ts';
import { costTable, resultsTable } from './cost.ts';
import { engineShareTable } from './engine-share.ts';
import { firstIndexLines } from './first-index.ts';
import { qualityTable } from './quality.ts';
import { scaleTable } from './scale.ts';
import { situationTable } from './situations.ts';

const { values: options } = parseArgs({ options: { scale: { type: 'boolean', default: false } } });

const catalogue = readCatalogue(process.cwd());
const articles = articlesOf(catalogue);

/** Prints how well both searches do on a set, side by side. */
async function printQuality(site: BuiltSite, name: string, set: QuerySet): Promise<void> {
  const plain = await defaultPagefind(site, articlePaths(catalogue));
  const ours = ourSearch(site);
  const judged = [
    { name: plain.name, verdict: await judge(plain, set, articles) },
    { name: ours.atOnce.name, verdict: await judge(ours.atOnce, set, articles) },
    { name: ours.name, verdict: await judge(ours, set, articles) },
  ] as const;
  console.log(`\n${name}: R in %, the rest in queries\n\n${qualityTable(judged)}`);
  console.log(
    `\n${name}, situations: R@1 and right in three in %, the rest in queries\n\n${situationTable(judged)}`,
  );
  console.log(`\n${await engineShareTable(ours, set)}`);
  console.log(`\n${await firstIndexLines(site, set, ours.atOnce, articles)}`);
  const missed = missedGoals(judged[2].verdict);
  console.log(missed.length === 0 ? '\nReaches every goal.' : `\nMisses:\n  ${missed.join('\n  ')}`);
}

async function bench(site: BuiltSite, browser: Browser): Promise<void> {
  await printQuality(site, 'Queries to tune on', TUNE);
  await printQuality(site, 'Unseen queries', UNSEEN);
  const { same, asked } = await sameInBrowser(browser, site, ourSearch(site), TUNE);
  console.log(`\nChromium shows the same first five for ${same} of ${asked} queries asked there too.`);
  for (const locale of LOCALES) {
    console.log(`\nCost on a page in "${locale}"\n\n${await costTable(browser, site, locale, TUNE)}`);
  }
  console.log(
    `\nPages of results, in a browser that has seen nothing; the line slow from typing on\n\n${await resultsTable(browser, site)}`,
  );
  if (!options.scale) return;
  console.log(`\nMade-up larger sites: more guides\n\n${await scaleTable(browser, dist, catalogue, TUNE)}`);
  console.log(`\nMade-up larger sites: more providers\n\n${await catalogueTable(site, catalogue)}`);
}

const server = await serve(dist, 0);
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: launchFlags() });
try {
  await bench({ folder: dist, url: server.url }, browser);
} finally {
  await browser.close();
  await server.close();
}
