import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { root } from '../../../src/tooling/bootstrap/paths.mjs';
import { UserError } from '../../../src/tooling/bootstrap/user-error.mjs';
import type { Values } from './values.ts';

const FOLDER = join(root, '.cache/bench/results');

const stored = z.object({
  /** When the run began. */
  at: z.iso.datetime(),
  /** Of what: a commit, and whether something was changed since. */
  revision: z.string(),
  node: z.string(),
  cores: z.number(),
  /** Made-up guides in each language where tools were compared. */
  guides: z.number(),
  /** Seconds, bytes and numbers by name, each time they were measured. */
  values: z.record(z.string(), z.array(z.number())),
});

/** A run as it is kept. */
export type Stored = z.infer<typeof stored>;

/** Where a run is kept that began at a time. */
export const fileOf = (at: string): string => join(FOLDER, `${at.replaceAll(':', '-').slice(0, 19)}.json`);

/** Keeps a run, or as much of it as there is. */
export function store(run: Stored): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(fileOf(run.at), `${JSON.stringify(run, undefined, 2)}\n`);
}

/** Reads a run from a file; @throws {UserError} when it holds none. */
export function readRun(file: string): Stored {
  try {
    return stored.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError(`${file} is no result of this bench: ${reason}`);
  }
}

/** What earlier runs on this machine measured of other tools with so many guides, the latest of each. */
export function earlierPeers(guides: number): Values {
  const runs = globSync('*.json', { cwd: FOLDER }).sort();
  const values = runs
    .map((file) => stored.safeParse(JSON.parse(readFileSync(join(FOLDER, file), 'utf8'))))
    .flatMap(({ data }) => (data?.guides === guides ? Object.entries(data.values) : []));
  return new Map(values.filter(([name]) => name.startsWith('peers/')));
}
