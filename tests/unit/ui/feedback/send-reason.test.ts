import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aboutOf, sendReason } from '../../../../src/ui/feedback/send-reason.client.ts';

describe('a reason', () => {
  const received: string[] = [];
  let server: Server;
  let url: string;

  beforeAll(async () => {
    // `/200` answers 200, `/never` does not answer.
    server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => {
        body += chunk;
      });
      request.on('end', () => {
        if (request.url === '/never') return;
        received.push(`${request.method} ${request.headers['content-type']} ${body}`);
        response.writeHead(Number(request.url?.slice(1))).end();
      });
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  test('arrives as a form would send it', async () => {
    expect(
      await sendReason(`${url}/204`, [
        ['text', 'é & <b>'],
        ['page', 'bavo'],
      ]),
    ).toBe(true);
    expect(received.at(-1)).toBe(
      'POST application/x-www-form-urlencoded;charset=UTF-8 text=%C3%A9+%26+%3Cb%3E&page=bavo',
    );
  });

  test.each([400, 404, 500, 503])('was not taken where the endpoint answers %d', async (status) => {
    expect(await sendReason(`${url}/${status}`, [])).toBe(false);
  });

  test('was not taken where nobody answers', async () => {
    expect(await sendReason(`${url}/never`, [], 50)).toBe(false);
    expect(await sendReason('http://127.0.0.1:1/', [])).toBe(false);
  });
});

describe('what a vote is about', () => {
  test.each([
    ['?code=bavo', 'bavo'],
    ['?code=bavozu&x=1', 'bavozu'],
    ['?at=email/ovhcloud', 'email/ovhcloud'],
    ['', ''],
    ['?code=<script>', ''],
    ['?code=BAVO', ''],
    ['?at=//evil.example', ''],
    ['?at=a/b/c/d/e', ''],
  ])('%s is "%s"', (query, about) => {
    expect(aboutOf(query)).toBe(about);
  });

  test('is never anything but a code or a path of ids', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), fc.string(), (query, value) => {
        for (const each of [query, `?code=${value}`, `?at=${encodeURIComponent(value)}`])
          expect(aboutOf(each)).toMatch(/^[a-z0-9/-]{0,120}$/);
      }),
    );
  });
});
