import { parseArgs } from 'node:util';
import { UserError } from '../bootstrap/user-error.mjs';
import { main } from '../process/main.ts';
import { judgeSettings } from '../settings/settings.ts';

const USAGE = 'npm run build takes nothing, --shard 2/3, or --merge and the folders of shards.';

function readArguments() {
  try {
    return parseArgs({
      options: { shard: { type: 'string' }, merge: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new UserError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

/** Builds the site; `--shard 2/3` makes one of three parts of it, `--merge` makes the site of all parts. */
await main(async () => {
  const { values, positionals } = readArguments();
  const { shard, merge } = values;
  if ((shard !== undefined && merge) || (positionals.length > 0 && !merge)) throw new UserError(USAGE);
  judgeSettings();
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
