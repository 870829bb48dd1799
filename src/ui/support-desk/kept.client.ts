/**
 * What the agent's own browser keeps: wishes of the agent, never anything about a customer. Storage may be
 * full, forbidden or written by something else; then the desk works without it.
 */

const PREFIX = 'sortie.desk.';

function read(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + key) ?? 'null');
  } catch {
    return null;
  }
}

/** Whether it could be kept. */
function write(key: string, value: unknown): boolean {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

const MOST_RECENT = 6;

/** Codes of what was copied last, newest first. */
export function recentCodes(): readonly string[] {
  const kept = read('recent');
  return Array.isArray(kept) ? kept.filter((code) => typeof code === 'string').slice(0, MOST_RECENT) : [];
}

/** Puts a code in front, and returns the new list. */
export function keepRecent(code: string): readonly string[] {
  const codes = [code, ...recentCodes().filter((other) => other !== code)].slice(0, MOST_RECENT);
  write('recent', codes);
  return codes;
}

/** First and last lines of a reply, in the words of the agent; one set for each language. */
export interface Wrapping {
  readonly greeting: string;
  readonly signature: string;
}

const LONGEST_WRAPPING = 2000;
const text = (value: unknown): string => (typeof value === 'string' ? value.slice(0, LONGEST_WRAPPING) : '');

/** The agent's own greeting and signature in a language; undefined where none was ever set. */
export function wrapping(locale: string): Wrapping | undefined {
  const kept = read(`wrapping.${locale}`);
  if (typeof kept !== 'object' || kept === null) return undefined;
  return {
    greeting: text('greeting' in kept ? kept.greeting : ''),
    signature: text('signature' in kept ? kept.signature : ''),
  };
}

/** @returns whether it was kept */
export function keepWrapping(locale: string, value: Wrapping): boolean {
  return write(`wrapping.${locale}`, { greeting: text(value.greeting), signature: text(value.signature) });
}

/** Takes away everything that the desk has kept in this browser. */
export function forgetEverything(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
  } catch {
    // Where nothing may be stored there is nothing to take away.
  }
}
