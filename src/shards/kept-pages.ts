import { closeSync, mkdirSync, openSync, readFileSync, readSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Shard, shardName } from './shard.ts';

/** All pages one after the other: a file each would be many times as long on the way between machines. */
const BODIES = 'pages.bin';
const CONTENTS = 'pages.json';

const contents = z.object({
  shard: z.object({ index: z.number().int(), of: z.number().int() }),
  sources: z.string(),
  /** By path: where the page begins, and its length, in bytes. Null for what is made anew when merging. */
  pages: z.record(z.string(), z.tuple([z.number(), z.number()]).nullable()),
});

export interface PageWriter {
  /** @param body undefined for an answer that is no page, such as a redirect */
  add(pathname: string, body: Uint8Array | undefined): void;
  /** Writes the table of contents; without it the folder is no shard. */
  close(): void;
}

/**
 * Keeps the pages that a shard makes.
 *
 * @param sources what the pages were made from; merging refuses others
 */
export function writePages(folder: string, shard: Shard, sources: string): PageWriter {
  mkdirSync(folder, { recursive: true });
  const file = openSync(join(folder, BODIES), 'w');
  const pages: Record<string, [number, number] | null> = {};
  let end = 0;
  return {
    add(pathname, body) {
      pages[pathname] = body ? [end, body.length] : null;
      if (body) end += writeSync(file, body);
    },
    close() {
      closeSync(file);
      writeFileSync(join(folder, CONTENTS), JSON.stringify({ shard, sources, pages }));
    },
  };
}

export interface PageReader {
  /** @returns null for what must be made anew; undefined where no shard knows the page */
  find(pathname: string): Uint8Array | null | undefined;
  close(): void;
}

/**
 * Opens what all shards of one build have kept.
 *
 * @param sources what they must have been made from
 * @throws for people, where a folder is no shard, is of other sources or of another build, or one is missing
 */
export function readPages(folders: readonly string[], sources: string): PageReader {
  const shards = folders.map((folder) => ({ folder, ...readContents(folder) }));
  const [first] = shards;
  if (first === undefined) throw new Error('There is no shard to merge: build them first.');
  for (const { folder, shard, sources: theirs } of shards) {
    if (theirs !== sources)
      throw new Error(`${folder} was built from other sources or settings than these: build it again.`);
    if (shard.of !== first.shard.of)
      throw new Error(`${folder} is one of ${shard.of} shards, ${first.folder} one of ${first.shard.of}.`);
  }
  const present = new Set(shards.map(({ shard }) => shard.index));
  const missing = Array.from({ length: first.shard.of }, (_, index) => index + 1).filter(
    (index) => !present.has(index),
  );
  if (missing.length > 0)
    throw new Error(
      `These shards are missing: ${missing.map((index) => shardName({ index, of: first.shard.of })).join(', ')}.`,
    );
  const files = shards.map(({ folder, pages }) => ({ file: openSync(join(folder, BODIES), 'r'), pages }));
  return {
    find(pathname) {
      const found = files.find(({ pages }) => Object.hasOwn(pages, pathname));
      if (found === undefined) return undefined;
      const place = found.pages[pathname] ?? null;
      if (place === null) return null;
      const [begin, length] = place;
      const body = new Uint8Array(length);
      if (readSync(found.file, body, 0, length, begin) !== length)
        throw new Error(`The shard that holds ${pathname} was cut off: fetch it again.`);
      return body;
    },
    close: () => files.forEach(({ file }) => closeSync(file)),
  };
}

function readContents(folder: string): z.infer<typeof contents> {
  try {
    return contents.parse(JSON.parse(readFileSync(join(folder, CONTENTS), 'utf8')));
  } catch (error) {
    throw new Error(`${folder} holds no finished shard: build it again.`, { cause: error });
  }
}
