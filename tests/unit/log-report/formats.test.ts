import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessFormat } from '../../../src/log-report/formats/guess-format.ts';
import { LineReader } from '../../../src/log-report/formats/line-reader.ts';
import { nothingRead, unreadSentence } from '../../../src/log-report/unread.ts';
import { collector, FIREFOX } from './sound-site.ts';

const AT = Date.UTC(2026, 10, 22, 2, 34, 34);
const ISO = '2026-11-22T02:34:34Z';
const ENTRY = {
  client: '192.0.2.1',
  time: AT,
  method: 'GET',
  target: '/fr/search/?q=vps',
  status: 200,
  referer: 'https://help.example/fr/',
  agent: FIREFOX,
  combined: true,
};

const bytes = (text: string): string => Buffer.from(text).toString('latin1');

const JSON_LINES: readonly (readonly [string, unknown])[] = [
  [
    'Caddy',
    {
      level: 'info',
      ts: AT / 1000 + 0.25,
      logger: 'http.log.access',
      msg: 'handled request',
      request: {
        remote_ip: '10.0.0.1',
        client_ip: ENTRY.client,
        proto: 'HTTP/2.0',
        method: 'GET',
        host: 'help.example',
        uri: ENTRY.target,
        headers: { 'User-Agent': [FIREFOX], Referer: [ENTRY.referer] },
      },
      status: 200,
    },
  ],
  [
    'nginx',
    {
      time_iso8601: '2026-11-22T03:34:34+01:00',
      remote_addr: ENTRY.client,
      request_method: 'GET',
      request_uri: ENTRY.target,
      status: '200',
      http_referer: ENTRY.referer,
      http_user_agent: FIREFOX,
    },
  ],
  [
    'nginx with the request as it was sent',
    {
      msec: `${AT / 1000}.123`,
      remote_addr: ENTRY.client,
      request: `GET ${ENTRY.target} HTTP/1.1`,
      status: 200,
      http_referer: ENTRY.referer,
      http_user_agent: FIREFOX,
    },
  ],
  [
    'Traefik',
    {
      ClientHost: ENTRY.client,
      DownstreamStatus: 200,
      RequestMethod: 'GET',
      RequestPath: ENTRY.target,
      StartUTC: '2026-11-22T02:34:34.123456789Z',
      'request_User-Agent': FIREFOX,
      request_Referer: ENTRY.referer,
    },
  ],
  [
    'Cloudflare',
    {
      ClientIP: ENTRY.client,
      ClientRequestMethod: 'GET',
      ClientRequestURI: ENTRY.target,
      EdgeResponseStatus: 200,
      EdgeStartTimestamp: AT * 1e6,
      ClientRequestReferer: ENTRY.referer,
      ClientRequestUserAgent: FIREFOX,
    },
  ],
];

describe('JSON lines', () => {
  it.each(JSON_LINES)('of %s', (_name, value) => {
    const parsed = new LineReader().read(bytes(JSON.stringify(value)));
    expect(parsed).toMatchObject({ kind: 'entry', entry: { ...ENTRY, time: expect.any(Number) } });
    expect(parsed?.kind === 'entry' && Math.floor(parsed.entry.time / 1000)).toBe(AT / 1000);
  });

  it.each([
    ['not-a-log-line', '{"ts":'],
    ['unknown-fields', '{"level":"info","msg":"serving"}'],
    ['unknown-fields', `{"a":${'['.repeat(15_000)}${']'.repeat(15_000)}}`],
    ['unknown-fields', `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`],
    ['unknown-fields', '{"__proto__":{"status":200},"constructor":"x"}'],
    ['no-time', `{"status":200,"method":"GET","uri":"/"}`],
    ['no-time', `{"status":200,"method":"GET","uri":"/","time":"2026-02-31T00:00:00Z"}`],
    ['not-http', `{"status":200,"method":"get it","uri":"/","time":"${ISO}"}`],
    ['no-request', `{"status":200,"time":"${ISO}"}`],
    ['no-status', `{"status":"ok","method":"GET","uri":"/","time":"${ISO}"}`],
  ])('that cannot be read say why: %s %.80s', (reason, line) => {
    expect(new LineReader().read(line)).toEqual({ kind: 'malformed', reason });
  });

  it('keep letters beyond ASCII as the other formats have them', () => {
    const line = bytes(JSON.stringify({ time: ISO, method: 'GET', uri: '/é', status: 404 }));
    expect(new LineReader().read(line)).toMatchObject({ entry: { target: bytes('/é'), combined: false } });
  });
});

const IIS = [
  '#Software: Microsoft Internet Information Services 10.0',
  '#Version: 1.0',
  '#Date: 2026-11-22 02:00:00',
  '#Fields: date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(User-Agent) cs(Referer) sc-status time-taken',
  `2026-11-22 02:34:34 10.0.0.1 GET /fr/search/ q=vps 443 - 192.0.2.1 ${FIREFOX.replaceAll(' ', '+')} https://help.example/fr/ 200 15`,
];
const CLOUDFRONT = [
  '#Version: 1.0',
  '#Fields: date time x-edge-location sc-bytes c-ip cs-method cs(Host) cs-uri-stem sc-status cs(Referer) cs(User-Agent) cs-uri-query',
  `2026-11-22\t02:34:34\tCDG50\t512\t192.0.2.1\tGET\thelp.example\t/fr/search/\t200\thttps://help.example/fr/\t${encodeURIComponent(FIREFOX)}\tq=vps`,
];
const WITHOUT_DATE = [
  '#Date: 2026-11-22 02:00:00',
  '#Fields: time c-ip cs-method cs-uri sc-status cs(Referer) cs(User-Agent)',
  `02:34:34 192.0.2.1 GET /fr/search/?q=vps 200 https://help.example/fr/ ${FIREFOX.replaceAll(' ', '+')}`,
];

describe('the extended format', () => {
  it.each([
    ['of IIS', IIS],
    ['of CloudFront', CLOUDFRONT],
    ['with the day above', WITHOUT_DATE],
  ])('%s', (_name, lines) => {
    const reader = new LineReader();
    const read = lines.map((line) => reader.read(line)).filter((parsed) => parsed !== undefined);
    expect(read).toEqual([{ kind: 'entry', entry: ENTRY }]);
  });

  it('is not understood without the names of its columns, or with more columns than names', () => {
    const line = IIS.at(-1) ?? '';
    expect(new LineReader().read(line)).toMatchObject({ kind: 'malformed' });
    const reader = new LineReader();
    for (const each of IIS) reader.read(each);
    expect(reader.read(`${line} more`)).toEqual({ kind: 'malformed', reason: 'not-a-log-line' });
  });
});

it('a file may hold all formats, also behind what syslog writes', () => {
  const all = collector();
  const common = `192.0.2.1 - - [22/Nov/2026:02:34:34 +0000] "GET /fr/ HTTP/1.1" 200 5 "-" "${FIREFOX}"`;
  const lines = [
    common,
    ...IIS,
    common,
    bytes(JSON.stringify(JSON_LINES[0]?.[1])),
    ...CLOUDFRONT,
    `Nov 22 02:34:34 web-1 nginx: ${common}`,
    `\u00EF\u00BB\u00BF${common}`,
    'hello',
  ];
  for (const line of lines) all.line(line);
  expect(all.report(5).totals).toMatchObject({ lines: 8, malformed: 1, pages: 7, visits: 1 });
});

describe('a log that cannot be read', () => {
  it.each([
    ['h2 2026-11-22T02:34:34.1Z app/x 192.0.2.1:1 -', 'load balancer of AWS'],
    [`${'0a'.repeat(32)} bucket [22/Nov/2026:02:34:34 +0000] 192.0.2.1`, 'S3'],
    ['Nov 22 02:34:34 lb haproxy[12]: x', 'HAProxy'],
    ['2026/11/22 02:34:34 [error] 1#1: x', 'error log of nginx'],
    ['[Sun Nov 22 02:34:34 2026] [core:error]', 'error log of Apache'],
    ['{"a":1}', 'JSON, but has no field'],
    ['[{"a":1},', 'JSON in one piece'],
    ['2026-11-22 02:34:34 10.0.0.1 GET /', '#Fields:'],
    ['\u00FF\u00FE1\u0000', 'UTF-16'],
    ['1\u00009\u00002\u0000.\u0000', 'UTF-16'],
    ['PAR1\u0015\u0004', 'no text'],
    ['<!DOCTYPE html>', 'page'],
    ['time,status,path', 'table'],
    ['what is this', 'common and combined format'],
  ])('is named: %j', (line, words) => {
    expect(guessFormat(line)).toContain(words);
  });

  it('is said with its name, of which a terminal obeys nothing, and ends with an error where nothing else was read', () => {
    const all = collector();
    all.begin();
    for (const line of ['what', 'is', 'this']) all.line(line);
    expect(unreadSentence('/a\u001b[31m\u202E.log', all.log)).toMatch(
      /^\/a\\u\{1b\}\[31m\\u\{202e\}\.log: none of its 3 lines can be read\. Read are /,
    );
    expect(nothingRead(all.report(5))).toBe(true);
    all.begin();
    expect(unreadSentence('empty.log', all.log)).toBeUndefined();
    all.line(`a - - [22/Nov/2026:02:34:34 +0000] "GET /fr/ HTTP/1.1" 200 5`);
    expect(unreadSentence('good.log', all.log)).toBeUndefined();
    expect(nothingRead(all.report(5))).toBe(false);
  });

  it('is none where there was nothing to read', () => {
    expect(nothingRead(collector().report(5))).toBe(false);
  });
});

it('never throws, whatever stands in whatever format', () => {
  const line = fc.oneof(
    fc.json().map(bytes),
    fc.string({ maxLength: 80 }),
    fc.constantFrom(...IIS, ...CLOUDFRONT),
    fc.string({ maxLength: 40 }).map((text) => `#Fields: ${text}`),
    fc
      .dictionary(fc.constantFrom('ts', 'time', 'status', 'uri', 'request', '__proto__'), fc.jsonValue())
      .map((value) => bytes(JSON.stringify(value))),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
      const all = collector();
      for (const each of lines) all.line(each);
      expect(all.report(5).totals.lines).toBeLessThanOrEqual(lines.length);
    }),
  );
});
