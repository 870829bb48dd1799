import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A place that receives forms, as somebody who runs the site would set one up. */
export interface Endpoint {
  readonly url: string;
  /** What arrived, newest last. */
  readonly received: readonly URLSearchParams[];
  /** Answers from now on like this. */
  answer: (status: number) => void;
  readonly close: () => Promise<void>;
}

/** Listens on a free port of this machine. */
export async function openEndpoint(): Promise<Endpoint> {
  const received: URLSearchParams[] = [];
  let status = 200;
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => {
      body += chunk;
    });
    request.on('end', () => {
      // The browser asks for an icon too.
      if (request.method === 'POST' && status < 400) received.push(new URLSearchParams(body));
      response.writeHead(status, { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/html' });
      response.end('<!doctype html><title>Received</title><h1>Received</h1>');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/reasons`,
    received,
    answer: (next) => {
      status = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
