import { readCatalogue } from '../../catalogue/check.ts';
import { CatalogueError } from '../../catalogue/finding.ts';
import { Collector } from '../../log-report/collect.ts';
import { HELP, readOptions } from '../../log-report/options.ts';
import { formatReport } from '../../log-report/print.ts';
import { assertReadable, readLog } from '../../log-report/read-logs.ts';
import { type SitePages, sitePages } from '../../log-report/site-pages.ts';
import { nothingRead, unreadSentence } from '../../log-report/unread.ts';
import { root } from '../bootstrap/paths.mjs';
import { UserError } from '../bootstrap/user-error.mjs';
import { main } from '../process/main.ts';
import { siteStanding } from '../settings/site-url.ts';

/** Prints what readers do, from the logs of a web server. */
await main(async () => {
  // npm moves into the project's folder; paths are meant from where it was called.
  const options = readOptions(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd());
  if (options.kind === 'help') {
    console.log(HELP);
    return;
  }
  await assertReadable(options.files);
  const collector = new Collector(loadSite(), options.period);
  for (const file of options.files) {
    collector.begin();
    await readLog(file, collector, console.error);
    const unread = unreadSentence(file, collector.log);
    if (unread !== undefined) console.error(unread);
  }
  const report = collector.report(options.top);
  if (nothingRead(report)) throw new UserError('Nothing could be read.');
  console.log(options.json ? JSON.stringify(report, null, 2) : formatReport(report));
});

function loadSite(): SitePages {
  try {
    const catalogue = readCatalogue(root);
    return sitePages(catalogue, siteStanding(root).base);
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error;
    throw new UserError(
      'The content has mistakes, so the pages of the site are not known: run "npm run check".',
    );
  }
}
