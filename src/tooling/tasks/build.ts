import { parseArgs } from 'node:util';
import { readSettings } from '../../settings/read-settings.ts';
import { root } from '../bootstrap/paths.mjs';
import { UserError } from '../bootstrap/user-error.mjs';
import { main } from '../process/main.ts';
import { assertReleasable } from '../settings/releasable.ts';
import { judgeSettings } from '../settings/settings.ts';

const USAGE =
  'npm run build takes nothing, --shard 2/3, or --merge and the folders of shards; and --release for what readers will see.';

function readArguments() {
  try {
    return parseArgs({
      options: {
        shard: { type: 'string' },
        merge: { type: 'boolean', default: false },
        release: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
  } catch (error) {
    throw new UserError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

/** Builds the site; `--release` refuses an address that is nobody's. `--shard 2/3` makes one of three parts of it, `--merge` makes the site of all parts. */
await main(async () => {
  const { values, positionals } = readArguments();
  const { shard, merge, release } = values;
  if ((shard !== undefined && merge) || (positionals.length > 0 && !merge)) throw new UserError(USAGE);
  judgeSettings();
  if (release) assertReleasable(process.env['SITE_URL'] || readSettings(root).url);
  // Loaded when the settings are known to be right: what they are told of should not be waited for.
  const { buildShard, buildSite, checkContent, mergeShards, readShard } = await import(
    '../process/build-site.ts'
  );
  if (shard !== undefined) readShard(shard);
  await checkContent();
  if (shard !== undefined) await buildShard(shard);
  else if (merge) await mergeShards(positionals);
  else await buildSite();
});
