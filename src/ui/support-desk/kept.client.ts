import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { forget, type KeptKey, keep, kept, RECENT, wrappingKey } from '../browser/kept.client.ts';

/**
 * What the agent's own browser keeps: wishes of the agent, never anything about a customer. Storage may be
 * full, forbidden or written by something else; then the desk works without it.
 */

function read(key: KeptKey): unknown {
  try {
    return JSON.parse(kept(key) ?? 'null');
  } catch {
    return null;
  }
}

/** Whether it could be kept. */
function write(key: KeptKey, value: unknown): boolean {
  try {
    keep(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

const MOST_RECENT = 6;

/** Codes of what was copied last, newest first. */
export function recentCodes(): readonly string[] {
  const codes = read(RECENT);
  return Array.isArray(codes) ? codes.filter((code) => typeof code === 'string').slice(0, MOST_RECENT) : [];
}

/** Puts a code in front, and returns the new list. */
export function keepRecent(code: string): readonly string[] {
  const codes = [code, ...recentCodes().filter((other) => other !== code)].slice(0, MOST_RECENT);
  write(RECENT, codes);
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
export function wrapping(locale: Locale): Wrapping | undefined {
  const own = read(wrappingKey(locale));
  if (typeof own !== 'object' || own === null) return undefined;
  return {
    greeting: text('greeting' in own ? own.greeting : ''),
    signature: text('signature' in own ? own.signature : ''),
  };
}

/** @returns whether it was kept */
export function keepWrapping(locale: Locale, value: Wrapping): boolean {
  return write(wrappingKey(locale), { greeting: text(value.greeting), signature: text(value.signature) });
}

/** Takes away everything that the desk has kept in this browser. */
export function forgetEverything(): void {
  try {
    for (const key of [RECENT, ...LOCALES.map(wrappingKey)] as const) forget(key);
  } catch {
    // Where nothing may be stored there is nothing to take away.
  }
}
