// A build of a small site, over and over, on the project's own exchange of folders and lock. Killed by its test.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';

const [folder, stopAt] = process.argv.slice(2);
const say = (word) => fs.writeSync(1, `${word}\n`);
/** Says where it is, and goes no further when that is where the test wants it. */
const reach = (moment) => {
  if (moment !== stopAt) return;
  say(moment);
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
};

const rename = fs.renameSync;
fs.renameSync = (from, to) => {
  rename(from, to);
  reach(to.endsWith('former') ? 'between the folders' : 'in its place');
};
syncBuiltinESMExports();

const { withLock } = await import('../../../../src/tooling/process/build-lock.ts');
const { replaceSite } = await import('../../../../src/tooling/process/put-in-place.ts');

const place = { site: join(folder, 'dist'), work: join(folder, '.cache/build') };
for (let version = 1; ; version++) {
  await withLock(join(folder, '.cache/lock'), 'building the site', async () => {
    reach('locked');
    await replaceSite(place, async (next) => {
      for (let page = 0; page < 20; page++) {
        fs.writeFileSync(join(next, `${page}.html`), `${process.pid}-${version}`);
        if (page === 10) reach('half written');
      }
      reach('written');
      if (stopAt === 'an error') throw new Error('no space left');
    });
  });
  if (version === 1) say('built');
  await rest(0);
}
