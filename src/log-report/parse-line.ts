import { parseLogTime } from './log-time.ts';

/** One request, as the server wrote it down. Texts are raw: one character per byte, escapes as they stand. */
export interface LogEntry {
  /** Address or name of the client; never kept, never printed. */
  readonly client: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly method: string;
  /** Path and query, or whatever else the client asked for. */
  readonly target: string;
  readonly status: number;
  /** Undefined where the format or the client does not say. */
  readonly referer: string | undefined;
  readonly agent: string | undefined;
  /** Whether the line has fields for referer and agent at all. */
  readonly combined: boolean;
}

/** Why a line cannot be read. */
export const REASONS = [
  'not-a-log-line',
  'no-time',
  'no-request',
  'not-http',
  'no-status',
  'too-long',
] as const;
export type Reason = (typeof REASONS)[number];

export type ParsedLine =
  | { readonly kind: 'entry'; readonly entry: LogEntry }
  | { readonly kind: 'malformed'; readonly reason: Reason };

const malformed = (reason: Reason): ParsedLine => ({ kind: 'malformed', reason });

/** Three digits, then the end of the line or a space. */
const STATUS = /^ ([1-5]\d\d)(?: |$)/;
const METHOD = /^[A-Z][A-Z-]{0,15}$/;
const VERSION = /^HTTP\/\d(?:\.\d)?$/;

let lastStamp = '';
let lastTime: number | undefined;

/**
 * Reads a line in common or combined log format, with or without the name of the virtual host in
 * front. What follows the agent is ignored.
 */
export function parseLine(line: string): ParsedLine {
  const open = line.indexOf(' [');
  const close = open < 0 ? -1 : line.indexOf(']', open);
  if (close < 0) return malformed('not-a-log-line');
  const client = clientOf(line.slice(0, open));
  if (client === undefined) return malformed('not-a-log-line');

  const stamp = line.slice(open + 2, close);
  // Many lines share a second.
  if (stamp !== lastStamp) {
    lastTime = parseLogTime(stamp);
    lastStamp = stamp;
  }
  const time = lastTime;
  if (time === undefined) return malformed('no-time');

  if (line.slice(close + 1, close + 3) !== ' "') return malformed('no-request');
  const requestEnd = closingQuote(line, close + 3);
  if (requestEnd < 0) return malformed('no-request');
  const request = requestOf(line.slice(close + 3, requestEnd));
  if (request === undefined) return malformed('not-http');

  const status = STATUS.exec(line.slice(requestEnd + 1, requestEnd + 6))?.[1];
  if (status === undefined) return malformed('no-status');
  const referer = quotedAfter(line, requestEnd + 5);
  const agent = referer && quotedAfter(line, referer.end);
  return {
    kind: 'entry',
    entry: {
      client,
      time,
      ...request,
      status: Number(status),
      referer: given(referer?.text),
      agent: given(agent?.text),
      combined: agent !== undefined,
    },
  };
}

/** The client among the words before the time: the first, or the second after `host:port`. */
function clientOf(words: string): string | undefined {
  const [first, second, third, fourth] = words.split(' ');
  if (!first || second === undefined || third === undefined) return undefined;
  const behindHost = fourth !== undefined && /^[\w.-]+:\d{1,5}$/.test(first) && /[.:]/.test(second);
  return behindHost ? second : first;
}

function requestOf(request: string): Pick<LogEntry, 'method' | 'target'> | undefined {
  const methodEnd = request.indexOf(' ');
  const targetEnd = request.lastIndexOf(' ');
  if (methodEnd < 1 || targetEnd <= methodEnd) return undefined;
  const method = request.slice(0, methodEnd);
  if (!METHOD.test(method) || !VERSION.test(request.slice(targetEnd + 1))) return undefined;
  return { method, target: request.slice(methodEnd + 1, targetEnd) };
}

/** Where the quoted text that begins at `from` ends; servers write a quote inside it as `\"` or `\x22`. */
function closingQuote(line: string, from: number): number {
  for (let end = line.indexOf('"', from); end !== -1; end = line.indexOf('"', end + 1)) {
    let slashes = 0;
    while (line[end - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return end;
  }
  return -1;
}

function quotedAfter(
  line: string,
  from: number,
): { readonly text: string; readonly end: number } | undefined {
  const open = line.indexOf(' "', from);
  const end = open < 0 ? -1 : closingQuote(line, open + 2);
  return end < 0 ? undefined : { text: line.slice(open + 2, end), end: end + 1 };
}

function given(text: string | undefined): string | undefined {
  return text === undefined || text === '' || text === '-' ? undefined : text;
}
