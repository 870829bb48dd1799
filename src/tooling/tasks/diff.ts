import { parseArgs } from 'node:util';
import { compareReadings } from '../../site/changes/compare-readings.ts';
import { root } from '../bootstrap/paths.mjs';
import { UserError } from '../bootstrap/user-error.mjs';
import { catalogueAt, catalogueNow } from '../diff/content-at.ts';
import { diffReport } from '../diff/diff-report.ts';
import { readingsOf } from '../diff/readings-of.ts';
import { main } from '../process/main.ts';
import { reportFormat } from '../process/report-format.ts';

const USAGE =
  'Say what is read otherwise than in a state of git: npm run diff -- main (a branch, tag or commit); --format text, markdown or json';

/** Compares what the working tree says with what a state of git said. */
await main(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { format: { type: 'string', default: 'text' } },
  });
  const [ref] = positionals;
  const format = reportFormat(values.format);
  if (ref === undefined || positionals.length > 1 || !format) throw new UserError(USAGE);
  const before = readingsOf(catalogueAt(root, ref));
  const differences = compareReadings(before, readingsOf(catalogueNow(root)));
  console.log(diffReport(ref, differences, format));
});
