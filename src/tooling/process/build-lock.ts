import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { UserError } from '../bootstrap/user-error.mjs';

/** SQLite's word for "somebody else has it". */
const BUSY = 5;

const holder = z.object({ pid: z.number(), what: z.string(), since: z.string() });

/** What a running build has taken for itself. */
export interface Lock {
  release(): void;
}

/**
 * Takes a lock, or says that somebody else has it.
 *
 * The lock is SQLite's on a file: the system takes it from a process that dies, however it dies, so that nothing
 * has to be guessed from the number of a process that may be another one by now.
 *
 * @param file made if need be; who holds the lock is written beside it
 * @param what is being done, for those who are refused
 * @returns undefined when it is taken
 */
export function takeLock(file: string, what: string): Lock | undefined {
  mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === BUSY) return undefined;
    throw error;
  }
  writeFileSync(`${file}.json`, JSON.stringify({ pid: process.pid, what, since: new Date().toISOString() }));
  return { release: () => database.close() };
}

/**
 * Does what only one process may do at a time.
 *
 * @throws UserError that says who does it already
 */
export async function withLock<Result>(
  file: string,
  what: string,
  task: () => Promise<Result>,
): Promise<Result> {
  const lock = takeLock(file, what);
  if (lock === undefined) throw new UserError(refusal(file, what));
  try {
    return await task();
  } finally {
    lock.release();
  }
}

function refusal(file: string, what: string): string {
  const held = readHolder(file);
  const who =
    held === undefined
      ? 'Another process is'
      : `Process ${held.pid} has been ${held.what} since ${held.since.slice(11, 19)} UTC; it is`;
  const stop = held === undefined ? '' : `, or end it with "kill ${held.pid}"`;
  return `${who} at work on the same folder, so this is not ${what}: wait until it is done${stop}.`;
}

function readHolder(file: string): z.infer<typeof holder> | undefined {
  try {
    return holder.parse(JSON.parse(readFileSync(`${file}.json`, 'utf8')));
  } catch {
    // Taken a moment ago, and not signed yet.
    return undefined;
  }
}
