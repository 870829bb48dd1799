import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UserError } from '../bootstrap/user-error.mjs';
import { buildElsewhere, differingFiles } from '../process/build-elsewhere.ts';
import { main } from '../process/main.ts';
import { judgeSettings } from '../settings/settings.ts';

const ANOTHER_DAY = fileURLToPath(new URL('../process/another-day.mjs', import.meta.url));

/** Names shown of what differs: the cause is rarely in the hundredth. */
const SHOWN = 20;

// One after the other: a build takes all of a machine, and a gigabyte.
await main(async () => {
  judgeSettings();
  const folder = await mkdtemp(join(tmpdir(), 'sortie-twice-'));
  try {
    const here = await buildElsewhere(join(folder, 'here'), { TZ: 'UTC' });
    const there = await buildElsewhere(join(folder, 'in', 'another place'), {
      TZ: 'Pacific/Auckland',
      NODE_OPTIONS: `--import="${ANOTHER_DAY}"`,
    });
    const differing = differingFiles(here, there);
    if (differing.length > 0) {
      const more = differing.length > SHOWN ? `\n… and ${differing.length - SHOWN} more` : '';
      throw new UserError(
        `${differing.length} files differ between two builds, in another folder, time zone and year:\n${differing.slice(0, SHOWN).join('\n')}${more}`,
      );
    }
    console.log('Two builds, in another folder, time zone and year, are the same to the byte.');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
