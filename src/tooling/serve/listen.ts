import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { UserError } from '../bootstrap/user-error.mjs';

function listenOn(listener: RequestListener, host: string, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(listener);
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

function explain(error: unknown, port: number): unknown {
  if (codeOf(error) === 'EADDRINUSE') {
    return new UserError(
      `Port ${port} is taken: stop what uses it, or choose another with PORT=${port + 1}.`,
    );
  }
  if (codeOf(error) === 'EACCES') {
    return new UserError(`Port ${port} needs more rights than you have: choose another with PORT=4321.`);
  }
  return error;
}

/**
 * Listens on both loopback addresses: `localhost` means one on some machines and the other
 * elsewhere, and a program on either would otherwise answer in our place unnoticed.
 */
export async function listenOnLoopback(listener: RequestListener, port: number): Promise<readonly Server[]> {
  try {
    const first = await listenOn(listener, '127.0.0.1', port);
    const chosen = (first.address() as AddressInfo).port;
    try {
      return [first, await listenOn(listener, '::1', chosen)];
    } catch (error) {
      // No IPv6 here, or a free port was asked for and this one is free on IPv4 only.
      if (port === 0 || codeOf(error) !== 'EADDRINUSE') return [first];
      first.close();
      throw error;
    }
  } catch (error) {
    throw explain(error, port);
  }
}
