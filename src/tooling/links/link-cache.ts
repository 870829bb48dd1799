import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { Answer } from './ask-addresses.ts';

/** For so long nobody is asked again, in milliseconds: a week. */
export const KEPT = 7 * 24 * 60 * 60 * 1000;

const file = z.record(
  z.string(),
  z.object({
    at: z.number(),
    kind: z.enum(['fine', 'gone', 'moved', 'broken', 'unsure']),
    says: z.string(),
  }),
);

/** What hosts answered lately, by address. */
export interface LinkCache {
  readonly get: (address: string) => Answer | undefined;
  readonly keep: (address: string, answer: Answer) => void;
}

/** Answers in a file, each written as it comes: whoever stops the command asks nobody a second time. */
export function linkCache(path: string, now: () => number): LinkCache {
  const fresh = Object.entries(readEntries(path)).filter(([, { at }]) => at <= now() && now() - at < KEPT);
  const entries = new Map(fresh);
  return {
    get: (address) => {
      const known = entries.get(address);
      return known && { kind: known.kind, says: known.says, answered: true };
    },
    keep: (address, { kind, says, answered }) => {
      if (!answered) return;
      entries.set(address, { at: now(), kind, says });
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, `${JSON.stringify(Object.fromEntries(entries), null, 1)}\n`);
    },
  };
}

/** Whatever cannot be read is as good as nothing: then hosts are asked. */
function readEntries(path: string): z.infer<typeof file> {
  try {
    return file.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return {};
  }
}
