import { parseEpoch, parseLogTime } from '../log-time.ts';
import { decodePath } from '../masks/reading.ts';
import { given, isMethod, type LogEntry, malformed, type ParsedLine, requestOf } from './log-entry.ts';

/** Values by the name of their field, as `nameOf` writes it. */
export type Fields = ReadonlyMap<string, string | number>;

/**
 * What fields are called: by Caddy, Traefik, Envoy, in the forms common with nginx and Apache, in Elastic's schema,
 * by Cloudflare and Google, and in the extended format of the W3C, which IIS and CloudFront write. The first that a
 * line has counts.
 */
const NAMES = {
  time: [
    ...['timeiso8601', 'timelocal', 'startutc', 'starttime', 'edgestarttimestamp', 'timestamp', 'ts', 'time'],
    ...['msec', 'datetime'],
  ],
  method: ['requestmethod', 'clientrequestmethod', 'httprequestmethod', 'csmethod', 'method', 'verb'],
  target: [
    ...['requesturi', 'requestpath', 'clientrequesturi', 'httprequestrequesturl', 'urloriginal', 'csuristem'],
    ...['csuri', 'uri', 'url', 'path'],
  ],
  query: ['csuriquery', 'requestquery', 'querystring', 'args', 'query'],
  request: ['request', 'requestline'],
  status: [
    ...[
      'responsestatus',
      'downstreamstatus',
      'edgeresponsestatus',
      'httpresponsestatuscode',
      'httprequeststatus',
    ],
    ...['responsecode', 'statuscode', 'scstatus', 'status'],
  ],
  client: [
    ...[
      'requestclientip',
      'requestremoteip',
      'remoteaddr',
      'remoteip',
      'clientip',
      'clienthost',
      'clientaddr',
    ],
    ...['requestremoteaddr', 'remotehost', 'downstreamremoteaddress', 'httprequestremoteip', 'cip', 'ip'],
  ],
  referer: [
    ...['requestheadersreferer', 'httpreferer', 'clientrequestreferer', 'httprequestreferer'],
    ...['httprequestreferrer', 'requestreferer', 'csreferer', 'referer', 'referrer'],
  ],
  agent: [
    ...['requestheadersuseragent', 'httpuseragent', 'clientrequestuseragent', 'httprequestuseragent'],
    ...['useragentoriginal', 'requestuseragent', 'csuseragent', 'useragent', 'agent'],
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** @example nameOf('cs(User-Agent)') // 'csuseragent' */
export function nameOf(field: string): string {
  return field.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** Reads a request whose fields have names. */
export function entryOf(fields: Fields): ParsedLine {
  const text = (what: keyof typeof NAMES): string | undefined => {
    const name = NAMES[what].find((each) => fields.has(each));
    return name === undefined ? undefined : given(String(fields.get(name)));
  };
  const status = Number(text('status') ?? Number.NaN);
  const request = text('target') === undefined ? undefined : targetOf(text);
  const asked = request ?? requestOf(text('request') ?? '');
  if (asked === undefined && Number.isNaN(status)) return malformed('unknown-fields');
  const time = timeOf(fields);
  if (time === undefined) return malformed('no-time');
  if (asked === undefined) return malformed('no-request');
  if (!isMethod(asked.method)) return malformed('not-http');
  if (!Number.isInteger(status) || status < 100 || status > 599) return malformed('no-status');
  const agent = text('agent');
  const entry: LogEntry = {
    client: text('client') ?? '',
    time,
    ...asked,
    status,
    referer: text('referer'),
    // Extended logs escape the spaces of a name, or write a sign for them.
    agent: agent === undefined || agent.includes(' ') ? agent : decodePath(agent.replaceAll('+', ' ')),
    combined: NAMES.agent.some((name) => fields.has(name)) || fields.has('requestheaders'),
  };
  return { kind: 'entry', entry };
}

function targetOf(text: (what: 'method' | 'target' | 'query') => string | undefined) {
  const target = text('target') ?? '';
  const query = text('query');
  const asked =
    query === undefined || target.includes('?') ? target : `${target}?${query.replace(/^\?/, '')}`;
  return { method: text('method') ?? '', target: asked };
}

const CLOCK = /^\d\d:\d\d:\d\d(?:\.\d+)?$/;
const NUMBER = /^\d{9,19}(?:\.\d+)?$/;

function timeOf(fields: Fields): number | undefined {
  const day = fields.get('date');
  for (const name of NAMES.time) {
    const value = fields.get(name);
    if (value === undefined) continue;
    if (typeof value === 'number' || NUMBER.test(value)) return parseEpoch(Number(value));
    return parseLogTime(CLOCK.test(value) ? `${day}T${value}Z` : value);
  }
  return undefined;
}
