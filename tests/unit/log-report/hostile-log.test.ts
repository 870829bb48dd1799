import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatReport } from '../../../src/log-report/print.ts';
import { assertReadable, readLog } from '../../../src/log-report/read-logs.ts';
import { LineSplitter } from '../../../src/log-report/split-lines.ts';
import { collector } from './sound-site.ts';

const SAMPLE = fileURLToPath(new URL('fixtures/hostile.log', import.meta.url));

/** What a terminal obeys; ends of lines are ours. */
const OBEYED = /[\p{Cc}\p{Cf}\u2028\u2029]/u;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sortie-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(file: string) {
  const all = collector();
  const warnings: string[] = [];
  await readLog(file, all, (warning) => warnings.push(warning));
  return { report: all.report(50), warnings };
}

async function fileOf(name: string, ...bytes: readonly Buffer[]): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, Buffer.concat(bytes));
  return file;
}

describe('a recorded sample of hostile lines', () => {
  it('is counted line by line, the malformed ones by reason', async () => {
    const { report } = await read(SAMPLE);
    expect(report.totals).toMatchObject({ lines: 36, malformed: 11, bots: 1, pages: 12, withoutAgent: 2 });
    expect(report.malformed).toEqual({
      'not-http': 4,
      'no-time': 1,
      'no-request': 2,
      'no-status': 1,
      'not-a-log-line': 2,
      'unknown-fields': 1,
    });
    expect(report.dead).toHaveLength(5);
  });

  it('prints nothing that a terminal obeys, no address, and no secret of a query', async () => {
    const { report } = await read(SAMPLE);
    const table = formatReport(report);
    for (const text of [table.replaceAll('\n', ''), JSON.stringify(report)]) {
      expect(text).not.toMatch(OBEYED);
      expect(text).not.toMatch(/192\.0\.2\.|2001:db8|example\.org|06 12|s3cret|ann\b/);
    }
    expect(table).toContain('facture [e-mail] [number]');
  });
});

it('reads the same from gzip, also when it has several members', async () => {
  const bytes = await readFile(SAMPLE);
  const half = bytes.length >> 1;
  const packed = await fileOf('log.gz', gzipSync(bytes.subarray(0, half)), gzipSync(bytes.subarray(half)));
  expect((await read(packed)).report).toEqual((await read(SAMPLE)).report);
});

it('counts what a damaged archive still holds, and says that it is damaged', async () => {
  const lines = Array.from(
    { length: 20_000 },
    (_, n) => `a - - [22/Nov/2026:12:00:00 +0000] "GET /${n} HTTP/1.1" 200 5\n`,
  );
  const packed = gzipSync(lines.join(''));
  const { report, warnings } = await read(await fileOf('cut.gz', packed.subarray(0, packed.length - 2000)));
  expect(report.totals.lines).toBeGreaterThan(1000);
  expect(report.totals.lines).toBeLessThan(20_000);
  expect(warnings).toEqual([expect.stringMatching(/cut\.gz is damaged and was read up to there/)]);
});

it('takes an empty file', async () => {
  const { report } = await read(await fileOf('empty.log'));
  expect(report.totals.lines).toBe(0);
  expect(formatReport(report)).toContain('No request counts.');
});

it('says in a sentence what it cannot read', async () => {
  await expect(assertReadable(['-', SAMPLE])).resolves.toBeUndefined();
  await expect(assertReadable([join(folder, 'no.log')])).rejects.toThrow(/^There is no file .*no\.log\.$/);
  await expect(assertReadable([folder])).rejects.toThrow('is a folder: name the log files in it.');
  const zstd = await fileOf('log.zst', Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 1, 2]));
  await expect(read(zstd)).rejects.toThrow('is packed with zstd: zstdcat FILE | npm run report -- -');
});

it('never throws, whatever the bytes', () => {
  const PIECES = [
    '"',
    ' [',
    '] ',
    '\n',
    '\\x',
    'GET /fr/search/?q=',
    ' HTTP/1.1" 200 5',
    '22/Nov/2026:12:00:00 +0000',
    '%',
  ];
  const piece = fc.oneof(
    fc.constantFrom(...PIECES).map((text) => Buffer.from(text)),
    fc.uint8Array({ maxLength: 12 }).map((array) => Buffer.from(array)),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const all = collector();
      const lines = new LineSplitter(all);
      lines.push(Buffer.concat(pieces));
      lines.end();
      expect(formatReport(all.report(5)).replaceAll('\n', '')).not.toMatch(OBEYED);
    }),
  );
});
