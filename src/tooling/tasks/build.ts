import { parseArgs } from 'node:util';
import { buildShard, buildSite, checkContent, mergeShards } from '../process/build-site.ts';
import { main } from '../process/main.ts';

/** Builds the site; `--shard 2/3` makes one of three parts of it, `--merge` makes the site of all parts. */
await main(async () => {
  const { values, positionals } = parseArgs({
    options: { shard: { type: 'string' }, merge: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  await checkContent();
  if (values.shard !== undefined) await buildShard(values.shard);
  else if (values.merge) await mergeShards(positionals);
  else await buildSite();
});
