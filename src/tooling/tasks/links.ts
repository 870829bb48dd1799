import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { readSettings } from '../../settings/read-settings.ts';
import { nodeModules, root } from '../bootstrap/paths.mjs';
import { printable } from '../bootstrap/printable.mjs';
import { UserError } from '../bootstrap/user-error.mjs';
import { askNetwork } from '../links/ask-network.ts';
import { type Outside, outsideAddresses } from '../links/find-addresses.ts';
import { judgeAddresses } from '../links/judge-addresses.ts';
import { linkCache } from '../links/link-cache.ts';
import { linksReport } from '../links/links-report.ts';
import { main } from '../process/main.ts';
import { reportFormat } from '../process/report-format.ts';

const USAGE =
  'npm run links -- --network (left out: nobody is asked) --format text, markdown or json: what of the outside addresses is to be looked at';

/** Says which outside addresses look wrong and, with the network, which are gone. */
await main(async () => {
  const { values } = parseArgs({
    options: { network: { type: 'boolean', default: false }, format: { type: 'string', default: 'text' } },
  });
  const format = reportFormat(values.format);
  if (!format) throw new UserError(USAGE);
  const all = read();
  const asked = values.network ? await ask(all) : undefined;
  const report = linksReport(all, judgeAddresses(all), asked, format);
  // An answer from a host may hold anything, and a terminal obeys nothing of it.
  console.log(format === 'json' ? report : printable(report, { lines: true }));
});

function read(): readonly Outside[] {
  try {
    return outsideAddresses(root);
  } catch {
    throw new UserError('Some file of content/ is no valid YAML: npm run check says which one.');
  }
}

async function ask(all: readonly Outside[]) {
  const now = (): number => Date.now();
  const network = {
    ...{ fetch, now, pause: (milliseconds: number) => pause(milliseconds) },
    userAgent: `sortie-links (+${readSettings(root).url})`,
  };
  const cache = linkCache(join(nodeModules, '.cache', 'sortie', 'links.json'), now);
  const asked = await askNetwork(all, network, cache, (count) =>
    console.error(`Asking for ${count} addresses, each host once a second at most.`),
  );
  if (!asked)
    throw new UserError(
      'No host answered: there seems to be no network here. Without --network all else is said.',
    );
  return asked;
}
