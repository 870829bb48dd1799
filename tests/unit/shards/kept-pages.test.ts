import { mkdtempSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readPages, writePages } from '../../../src/shards/kept-pages.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shards-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const at = (index: number): string => join(folder, String(index));

function keep(
  index: number,
  of: number,
  pages: Readonly<Record<string, string | undefined>>,
  sources = 'a',
): void {
  const writer = writePages(at(index), { index, of }, sources);
  for (const [path, text] of Object.entries(pages))
    writer.add(path, text === undefined ? undefined : bytes(text));
  writer.close();
}

it('what was kept is found again, whichever shard has it', () => {
  keep(1, 2, { '/en/': 'Leaving', '/en/empty.txt': '' });
  keep(2, 2, { '/fr/': 'Résilier', '/': undefined });
  const pages = readPages([at(2), at(1)], 'a');
  expect(pages.find('/en/')).toEqual(bytes('Leaving'));
  expect(pages.find('/fr/')).toEqual(bytes('Résilier'));
  expect(pages.find('/en/empty.txt')).toEqual(bytes(''));
  expect(pages.find('/')).toBeNull();
  expect(pages.find('/toString')).toBeUndefined();
  pages.close();
});

it('shards of other sources are refused, by the name of their folder', () => {
  keep(1, 2, {});
  keep(2, 2, {}, 'b');
  expect(() => readPages([at(1), at(2)], 'a')).toThrow(`${at(2)} was built from other sources`);
});

it('shards of different builds are refused', () => {
  keep(1, 2, {});
  keep(2, 3, {});
  expect(() => readPages([at(1), at(2)], 'a')).toThrow('is one of 3 shards');
});

it('shards that are missing are named', () => {
  keep(2, 3, {});
  expect(() => readPages([at(2)], 'a')).toThrow('These shards are missing: 1-of-3, 3-of-3.');
  expect(() => readPages([], 'a')).toThrow('There is no shard');
});

it('a folder in which a build broke off is no shard', () => {
  writePages(at(1), { index: 1, of: 1 }, 'a').add('/en/', bytes('Leaving'));
  expect(() => readPages([at(1)], 'a')).toThrow(`${at(1)} holds no finished shard`);
});

it('a shard that was cut off on its way is noticed', () => {
  keep(1, 1, { '/en/': 'Leaving' });
  truncateSync(join(at(1), 'pages.bin'), 3);
  expect(() => readPages([at(1)], 'a').find('/en/')).toThrow('cut off');
});
