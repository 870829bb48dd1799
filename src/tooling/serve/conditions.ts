import type { IncomingHttpHeaders } from 'node:http';

/** What tells versions of a file apart. */
export interface Validators {
  readonly etag: string;
  readonly modified: Date;
}

/** What a conditional GET or HEAD is answered with: the file, "not modified", or "precondition failed". */
export type Verdict = 200 | 304 | 412;

/**
 * Judges the conditions of a request for a file that exists, in the order of RFC 9110, section 13.2.2.
 *
 * @param headers as Node gives them, repeated ones joined
 */
export function judgeConditions(headers: IncomingHttpHeaders, { etag, modified }: Validators): Verdict {
  const ifMatch = headers['if-match'];
  const ifNoneMatch = headers['if-none-match'];
  // Times in headers have no parts of a second.
  const second = Math.floor(modified.getTime() / 1000) * 1000;

  if (ifMatch !== undefined) {
    if (!names(ifMatch, etag, isSameStrongly)) return 412;
  } else {
    const since = time(headers['if-unmodified-since']);
    if (since !== undefined && second > since) return 412;
  }
  if (ifNoneMatch !== undefined) return names(ifNoneMatch, etag, isSameWeakly) ? 304 : 200;
  const since = time(headers['if-modified-since']);
  return since !== undefined && second <= since ? 304 : 200;
}

type Comparison = (one: string, other: string) => boolean;

const isWeak = (tag: string): boolean => tag.startsWith('W/');
const isSameStrongly: Comparison = (one, other) => one === other && !isWeak(one);
const isSameWeakly: Comparison = (one, other) => one.replace(/^W\//, '') === other.replace(/^W\//, '');

/** Whether a list of entity tags, or a star for any, names this one. A comma within quotes divides nothing. */
function names(list: string, etag: string, isSame: Comparison): boolean {
  if (list.trim() === '*') return true;
  return (list.match(/(?:W\/)?"[^"]*"/g) ?? []).some((tag) => isSame(tag, etag));
}

const HTTP_DATE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/** The time of a header; undefined for what is none, which counts as not sent. Only the form of today is read. */
function time(value: string | undefined): number | undefined {
  if (value === undefined || !HTTP_DATE.test(value)) return undefined;
  const parsed = Date.parse(value);
  return Number.isNaN(parsed) ? undefined : parsed;
}
