import { main } from '../process/main.ts';
import { wantedPort } from '../serve/port.ts';
import { serveDist } from '../serve/serve-dist.ts';

await main(() => serveDist(wantedPort()));
