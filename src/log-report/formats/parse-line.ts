import { parseLogTime } from '../log-time.ts';
import { given, malformed, type ParsedLine, requestOf } from './log-entry.ts';

/** Three digits, then the end of the line or a space. */
const STATUS = /^ ([1-5]\d\d)(?: |$)/;
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
