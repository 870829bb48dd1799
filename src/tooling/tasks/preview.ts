import { takeLock } from '../process/build-lock.ts';
import { LOCK, PLACE } from '../process/build-site.ts';
import { main } from '../process/main.ts';
import { bringBack } from '../process/put-in-place.ts';
import { wantedPort } from '../serve/port.ts';
import { serveDist } from '../serve/serve-dist.ts';
import { judgeSettings } from '../settings/settings.ts';

await main(async () => {
  judgeSettings();
  // A build that was killed while it exchanged two folders has left none; one that runs will put its own there.
  const lock = takeLock(LOCK, 'looking for the built site');
  if (lock !== undefined) {
    bringBack(PLACE);
    lock.release();
  }
  await serveDist(wantedPort());
});
