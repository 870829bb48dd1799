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
import { costTable } from './cost.ts';
import { firstFileLine } from './first-file.ts';
import { qualityTable } from './quality.ts';
import { scaleTable } from './scale.ts';

const { values: options } = parseArgs({ options: { scale: { type: 'boolean', default: false } } });

const catalogue = readCatalogue(process.cwd());
const articles = articlesOf(catalogue);

/** Prints how well both searches do on a set, side by side. */
async function printQuality(site: BuiltSite, name: string, set: QuerySet): Promise<void> {
  const plain = await defaultPagefind(site, articlePaths(catalogue));
  const ours = ourSearch(site);
  const judged = [
    { name: plain.name, verdict: await judge(plain, set, articles) },
    { name: ours.name, verdict: await judge(ours, set, articles) },
    { name: ours.atOnce.name, verdict: await judge(ours.atOnce, set, articles) },
  ] as const;
  console.log(`\n${name}: R in %, the rest in queries\n\n${qualityTable(judged)}`);
  console.log(`\n${await firstFileLine(site, set, ours.atOnce, articles)}`);
  const missed = missedGoals(judged[1].verdict);
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
  if (options.scale)
    console.log(`\nMade-up larger sites\n\n${await scaleTable(browser, dist, catalogue, TUNE)}`);
}

const server = await serve(dist, 0);
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: launchFlags() });
try {
  await bench({ folder: dist, url: server.url }, browser);
} finally {
  await browser.close();
  await server.close();
}
