import { UserError } from '../bootstrap/user-error.mjs';
import { listenOnLoopback } from './listen.ts';

const DEFAULT_PORT = 4321;

/** The port the environment variable PORT asks for. */
export function wantedPort(value = process.env['PORT']): number {
  if (value === undefined || value === '') return DEFAULT_PORT;
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new UserError(`PORT must be a number from 0 to 65535, not "${value}".`);
}

/** Throws a sentence when the port is taken: said before a build, not after it. */
export async function assertPortFree(port: number): Promise<void> {
  const servers = await listenOnLoopback((_request, response) => response.end(), port);
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
}
