import { createServer } from 'node:net';

/**
 * A port that nobody uses now.
 *
 * @param port the one to try; any when left out
 * @returns undefined when that one is taken
 */
export function freePort(port = 0): Promise<number | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(undefined));
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' ? address?.port : undefined));
    });
  });
}
