import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { RESULTS_FILE } from '../../src/accessibility/schema.ts';
import { root } from '../../src/tooling/bootstrap/paths.mjs';
import { ensureChromium } from '../../src/tooling/browser/ensure-chromium.ts';
import { launchFlags } from '../../src/tooling/browser/launch-flags.ts';
import { dist } from '../../src/tooling/serve/serve-dist.ts';
import { serve } from '../../src/tooling/serve/static-server.ts';
import { loadPages } from '../support/built-site/pages.ts';
import { everyVisit, resultsOf } from './results.ts';
import { sweepPages, sweepTemplates } from './sweep.ts';
import { explainFindings } from './visit.ts';

// Lets every tool judge every page of the built site, and keeps what they say for the
// accessibility statement. With a path as argument only the pages below it are looked at and
// nothing is kept; with the word "templates", one page of every kind.
const [only = '/'] = process.argv.slice(2);
const built = loadPages(dist);
const server = await serve(dist, 0);
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: launchFlags() });
try {
  const pages = built.filter(({ url }) => url.startsWith(only));
  const swept = {
    date: new Date().toISOString().slice(0, 10),
    browserVersion: browser.version(),
    built: new Set(built.map(({ url }) => url)),
    pages: await sweepPages(browser, server.url, pages),
    templates: only === '/' || only === 'templates' ? await sweepTemplates(browser, server.url) : new Map(),
  };
  const findings = explainFindings(everyVisit(swept));
  const { length } = everyVisit(swept);
  console.log(
    [...findings, '', `${length} looks at ${pages.length} pages, ${findings.length} findings`].join('\n'),
  );
  if (findings.length > 0) process.exitCode = 1;
  if (swept.templates.size > 0) {
    await writeFile(join(root, RESULTS_FILE), `${JSON.stringify(resultsOf(swept), null, 1)}\n`);
    console.log(`Kept in ${RESULTS_FILE}: commit it.`);
  }
} finally {
  await browser.close();
  await server.close();
}
