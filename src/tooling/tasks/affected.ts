import { parseArgs } from 'node:util';
import { readCatalogue } from '../../catalogue/check.ts';
import { targetsIn } from '../../site/changes/affected.ts';
import { affectedReport } from '../affected/affected-report.ts';
import { findTargets } from '../affected/find-targets.ts';
import { root } from '../bootstrap/paths.mjs';
import { UserError } from '../bootstrap/user-error.mjs';
import { main } from '../process/main.ts';
import { reportFormat } from '../process/report-format.ts';

const USAGE =
  'Say what will change: npm run affected -- label:ovhcloud/confirm, value:…, warning:…, source:TAG, guide:family/slug; --format markdown or json';

/** Lists every plan, guide and reply that holds something, before it is changed. */
await main(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { format: { type: 'string', default: 'text' } },
  });
  const format = reportFormat(values.format);
  if (positionals.length === 0 || !format) throw new UserError(USAGE);
  const targets = targetsIn(readCatalogue(root));
  const all = positionals.flatMap((asked) => {
    const found = findTargets(asked, [...targets.keys()]);
    if (typeof found === 'string') throw new UserError(found);
    return found.map((target) => ({ target, entries: targets.get(target) ?? [] }));
  });
  console.log(affectedReport(all, format));
});
