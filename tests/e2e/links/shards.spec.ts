import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { MAKING } from '../../../src/shards/making.ts';
import { differingFiles } from '../../../src/tooling/process/build-elsewhere.ts';
import { buildFolder, publishSmallSite } from '../support/small-site.ts';

test('two machines side by side make what one makes, byte for byte', async () => {
  test.setTimeout(300_000);
  const folder = publishSmallSite('shards');
  const dist = join(folder, 'dist');
  await buildFolder(folder);
  const whole = join(folder, 'whole');
  renameSync(dist, whole);

  const shards = [1, 2].map((index) => join(folder, 'shards', String(index)));
  const sources = { [MAKING.sources]: 'the same' };
  for (const [index, kept] of shards.entries())
    await buildFolder(folder, {
      ...sources,
      [MAKING.shard]: `${index + 1}/${shards.length}`,
      [MAKING.folders]: kept,
    });
  await buildFolder(folder, { ...sources, [MAKING.folders]: shards.join('\n') });

  expect(differingFiles(dist, whole)).toEqual([]);
});
