import { mailIn, withPlainAt } from './mail.ts';
import { numbersIn } from './numbers.ts';
import { readingOf } from './reading.ts';
import { united } from './span.ts';

/** Longer texts are cut: a table of them would be unreadable. */
const LONGEST_TEXT = 100;

/** No address or number is longer. Of a text that was not looked at to its end, so much is not shown. */
const LONGEST_ADDRESS = 150;

/** A few words in which nothing can be an address, a number or a sign that is read as another. */
const HARMLESS = /^(?!.*(?:at|arob|arrob|chiocc|klamm|apenst))\/?[a-z]+(?:[ /_-][a-z]+){0,3}\/?$/i;

/**
 * A text of strangers as it may be printed: on one line, nothing a terminal obeys, not too long, and without what
 * could tell who wrote it: addresses of e-mail and machines, long numbers, names in addresses of pages. It is read
 * as a person would read it (`readingOf`), masked, and only then cut: a mask that is shorter than what it hides must
 * not bring half an address into view.
 *
 * @example publishable('invoice of ann@example.org, 06 12 34 56 78') // 'invoice of [e-mail], [number]'
 * @example publishable('ann%2540example.org') // '[e-mail]'
 * @example publishable('a\u001b[31mb') // 'a\uFFFD[31mb'
 */
export function publishable(raw: string): string {
  if (raw.length <= LONGEST_TEXT && HARMLESS.test(raw)) return flat(raw);
  const reading = readingOf(raw);
  if (!reading) return '[unreadable]';
  const text = withPlainAt(reading.text);
  const end = reading.cut ? safeEnd(text) : text.length;
  let shown = '';
  let from = 0;
  for (const span of united([...mailIn(text), ...numbersIn(text)])) {
    if (span.start >= end) break;
    shown += text.slice(from, span.start) + span.label;
    from = span.end;
  }
  shown += text.slice(from, Math.max(from, end));
  return cutTo(LONGEST_TEXT, reading.cut ? `${shown.trimEnd()}…` : shown);
}

/** The end of the last word that was looked at far enough. */
function safeEnd(text: string): number {
  const far = Math.max(0, text.length - LONGEST_ADDRESS);
  return Math.max(text.lastIndexOf(' ', far), text.lastIndexOf('/', far), 0);
}

function cutTo(longest: number, text: string): string {
  const letters = Array.from(text);
  return letters.length > longest ? `${flat(letters.slice(0, longest - 1).join(''))}…` : flat(text);
}

/**
 * The same text on its own: a part of a string keeps the whole of it in memory, which here is a quarter of a
 * megabyte of log.
 */
function flat(text: string): string {
  return Array.from(text).join('');
}
