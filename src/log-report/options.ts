import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { printable } from '../tooling/bootstrap/printable.mjs';
import { UserError } from '../tooling/bootstrap/user-error.mjs';
import type { Period } from './collect.ts';

export const HELP = `What readers do, from your server's logs.

  npm run report -- [options] access.log…

Reads the common and combined format of Apache and nginx, JSON lines (Caddy, Traefik, nginx and others), and the
extended format of the W3C (IIS, CloudFront); plain or gzip, also mixed; "-" reads standard input.

  --since DAY   leaves out what was before this day or time (2026-11-01, 2026-11-01T08:00:00Z)
  --until DAY   leaves out what was after this day, or from this time on
  --top N       rows in a table, 10 when not said
  --json        prints JSON; "npm run --silent report -- --json …" prints nothing else
  --help        prints this

Days are in UTC. Addresses of clients are neither printed nor kept.`;

export type Options =
  | { readonly kind: 'help' }
  | {
      readonly kind: 'report';
      /** Paths, or "-". */
      readonly files: readonly string[];
      readonly period: Period;
      readonly top: number;
      readonly json: boolean;
    };

/**
 * Reads the words of the command line.
 *
 * @param folder what relative paths are relative to
 * @throws UserError for anything that is not understood
 */
export function readOptions(words: readonly string[], folder: string): Options {
  const { values, positionals } = parse(words);
  if (values.help) return { kind: 'help' };
  if (positionals.length === 0)
    throw new UserError('Say which log to read: npm run report -- access.log (or --help).');
  return {
    kind: 'report',
    files: positionals.map((file) => (file === '-' ? file : resolve(folder, file))),
    period: {
      since: values.since === undefined ? Number.NEGATIVE_INFINITY : moment(values.since, '--since', 0),
      until: values.until === undefined ? Number.POSITIVE_INFINITY : moment(values.until, '--until', 1),
    },
    top: positive(values.top),
    json: values.json,
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        since: { type: 'string' },
        until: { type: 'string' },
        top: { type: 'string', default: '10' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(/[.\n]/)[0] : String(error);
    throw new UserError(`${printable(reason ?? '')}. "npm run report -- --help" lists what can be said.`);
  }
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)$/;

/** @param daysLater what a day without a time means: its beginning, or that of the next one */
function moment(value: string, option: string, daysLater: number): number {
  const time = DAY.test(value) || TIME.test(value) ? Date.parse(value) : Number.NaN;
  // The parser takes 30 February for 2 March.
  const real = DAY.test(value) && !Number.isNaN(time) ? new Date(time).toISOString().startsWith(value) : true;
  if (Number.isNaN(time) || !real)
    throw new UserError(
      `${option} takes a day like 2026-11-01 or a time like 2026-11-01T08:00:00Z, not "${printable(value)}".`,
    );
  return DAY.test(value) ? time + daysLater * 86_400_000 : time;
}

function positive(value: string): number {
  const number = Number(value);
  if (Number.isSafeInteger(number) && number > 0) return number;
  throw new UserError(`--top takes a whole number from 1 up, not "${printable(value)}".`);
}
