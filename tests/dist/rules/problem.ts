import { expect } from 'vitest';

/** Something wrong in the built site: where, and what. */
export interface Problem {
  readonly url: string;
  readonly message: string;
}

const SHOWN = 40;

/** Fails with what was found, as one list in which a mistake that many pages share stands once. */
export function expectNone(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const places = new Map<string, string[]>();
  for (const { url, message } of problems) places.set(message, [...(places.get(message) ?? []), url]);
  const lines = [...places]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([message, [first, ...others]]) => {
      return `${first} ${message}${others.length === 0 ? '' : ` (and on ${others.length} other pages)`}`;
    });
  const rest = lines.length > SHOWN ? [`… and ${lines.length - SHOWN} more`] : [];
  expect.fail([`${problems.length} problems:`, ...lines.slice(0, SHOWN), ...rest].join('\n  '));
}
