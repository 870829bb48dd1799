import { parseArgs } from 'node:util';
import { checkContent } from '../../catalogue/check.ts';
import { summedUp } from '../../catalogue/finding.ts';
import { staleOn } from '../../catalogue/stale.ts';
import { parseDay } from '../../plan/days.ts';
import { targetsIn } from '../../site/changes/affected.ts';
import { root } from '../bootstrap/paths.mjs';
import { UserError } from '../bootstrap/user-error.mjs';
import { main } from '../process/main.ts';
import { reportFormat } from '../process/report-format.ts';
import { staleReport } from '../stale/stale-report.ts';

const USAGE =
  'npm run stale -- --on 2027-03-01 (left out: today) --provider ovhcloud --format text, markdown or json';

/** Lists what is past its day, or will be on another day. */
await main(async () => {
  const { values } = parseArgs({
    options: {
      on: { type: 'string', default: new Date().toISOString().slice(0, 10) },
      provider: { type: 'string' },
      format: { type: 'string', default: 'text' },
    },
  });
  const format = reportFormat(values.format);
  if (!format || parseDay(values.on) === undefined) throw new UserError(USAGE);
  const { content, catalogue, findings } = checkContent(root);
  if (!catalogue) throw new UserError(`${summedUp(findings).join('\n')}\nMend these first.`);
  const ids = catalogue.providers.map(({ id }) => id);
  if (values.provider !== undefined && !ids.includes(values.provider))
    throw new UserError(`No provider is called "${values.provider}"; there are ${ids.join(', ')}`);
  const targets = targetsIn(catalogue);
  const rows = staleOn(content, values.on)
    .filter(({ claim }) => values.provider === undefined || claim.provider === values.provider)
    .map((stale) => ({ ...stale, codes: held(stale.claim.key) }));
  console.log(staleReport(rows, values.on, format));

  /** A warning for every provider is known by each provider's name. */
  function held(key: string): readonly string[] | undefined {
    const [kind = '', id = ''] = key.split(':');
    if (kind === 'right') return undefined;
    const keys = [key, ...(kind === 'warning' ? ids.map((provider) => `warning:${provider}/${id}`) : [])];
    return [...new Set(keys.flatMap((each) => targets.get(each) ?? []).map(({ code }) => code))];
  }
});
