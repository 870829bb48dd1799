import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LogEntry } from '../../../src/log-report/formats/log-entry.ts';
import { parseLine } from '../../../src/log-report/formats/parse-line.ts';

const AGENT = 'Mozilla/5.0 (X11) Firefox/140.0';
const TIME = '[22/Nov/2026:03:34:34 +0100]';
const AT = Date.UTC(2026, 10, 22, 2, 34, 34);

describe('a line that can be read', () => {
  const READ: readonly (readonly [string, string, Partial<LogEntry>])[] = [
    [
      'common format',
      `192.0.2.1 - - ${TIME} "GET /fr/ HTTP/1.1" 200 512`,
      { client: '192.0.2.1', time: AT, method: 'GET', target: '/fr/', status: 200, combined: false },
    ],
    [
      'combined format',
      `192.0.2.1 - ann ${TIME} "GET /fr/ HTTP/2.0" 304 - "https://a.example/x?y" "${AGENT}"`,
      { referer: 'https://a.example/x?y', agent: AGENT, combined: true },
    ],
    [
      'nothing for referer and agent',
      `::1 - - ${TIME} "GET / HTTP/3" 200 5 "-" "-"`,
      { client: '::1', referer: undefined, agent: undefined, combined: true },
    ],
    [
      'a virtual host in front',
      `help.example:443 2001:db8::1 - - ${TIME} "GET / HTTP/1.1" 200 5 "-" "${AGENT}"`,
      { client: '2001:db8::1' },
    ],
    ['a name with a space', `192.0.2.1 - ann lee ${TIME} "GET / HTTP/1.1" 200 5`, { client: '192.0.2.1' }],
    [
      'quotes in the request and the agent',
      `a - - ${TIME} "GET /\\"x\\\\ HTTP/1.1" 404 5 "-" "say \\"hi\\""`,
      { target: '/\\"x\\\\', agent: 'say \\"hi\\"' },
    ],
    ['a space in the path', `a - - ${TIME} "GET /a b HTTP/1.1" 404 5`, { target: '/a b' }],
    [
      'fields after the agent',
      `a - - ${TIME} "GET / HTTP/1.1" 200 5 "-" "${AGENT}" 0.003 "x"`,
      { agent: AGENT },
    ],
    ['time in ISO form', 'a - - [2026-11-22T03:34:34+01:00] "GET / HTTP/1.1" 200 5', { time: AT }],
    ['west of Greenwich', 'a - - [21/Nov/2026:21:34:34 -0500] "GET / HTTP/1.1" 200 5', { time: AT }],
  ];

  it.each(READ)('%s', (_name, line, expected) => {
    expect(parseLine(line)).toMatchObject({ kind: 'entry', entry: expected });
  });
});

describe('a line that cannot be read says why', () => {
  it.each([
    ['not-a-log-line', ''],
    ['not-a-log-line', 'hello'],
    ['not-a-log-line', ' [] [] "" ""'],
    ['not-a-log-line', '{"request":"GET / HTTP/1.1"}'],
    ['no-time', 'a - - [32/Nov] "GET / HTTP/1.1" 200 5'],
    ['no-time', 'a - - [01/Foo/2026:00:00:00 +0000] "GET / HTTP/1.1" 200 5'],
    ['no-request', `a - - ${TIME} GET / HTTP/1.1 200 5`],
    ['no-request', `a - - ${TIME} "GET / HTTP/1.1`],
    ['not-http', `a - - ${TIME} "-" 408 0`],
    ['not-http', `a - - ${TIME} "\\x16\\x03\\x01" 400 0`],
    ['not-http', `a - - ${TIME} "get / HTTP/1.1" 400 0`],
    ['not-http', `a - - ${TIME} "GET /" 400 0`],
    ['no-status', `a - - ${TIME} "GET / HTTP/1.1" - 5`],
    ['no-status', `a - - ${TIME} "GET / HTTP/1.1" 2000 5`],
  ])('%s: %s', (reason, line) => {
    expect(parseLine(line)).toEqual({ kind: 'malformed', reason });
  });
});

const bytes = fc.uint8Array({ maxLength: 400 }).map((array) => Buffer.from(array).toString('latin1'));

it('never throws, whatever the bytes', () => {
  fc.assert(fc.property(bytes, (line) => ['entry', 'malformed'].includes(parseLine(line).kind)));
});

it('never throws, whatever the fields', () => {
  const line = fc
    .tuple(bytes, bytes, bytes, bytes, bytes)
    .map(
      ([client, request, status, referer, agent]) =>
        `${client} - - ${TIME} "${request}" ${status} 5 "${referer}" "${agent}"`,
    );
  fc.assert(fc.property(line, (text) => ['entry', 'malformed'].includes(parseLine(text).kind)));
});
