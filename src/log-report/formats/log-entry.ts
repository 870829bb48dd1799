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
  'unknown-fields',
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

export const malformed = (reason: Reason): ParsedLine => ({ kind: 'malformed', reason });

const METHOD = /^[A-Z][A-Z-]{0,15}$/;
const VERSION = /^HTTP\/\d(?:\.\d)?$/;

/** Whether servers let it pass as the method of a request. */
export function isMethod(text: string): boolean {
  return METHOD.test(text);
}

/** Method and target of a request as it was sent, like `GET /fr/ HTTP/1.1`. */
export function requestOf(request: string): Pick<LogEntry, 'method' | 'target'> | undefined {
  const methodEnd = request.indexOf(' ');
  const targetEnd = request.lastIndexOf(' ');
  if (methodEnd < 1 || targetEnd <= methodEnd) return undefined;
  const method = request.slice(0, methodEnd);
  if (!METHOD.test(method) || !VERSION.test(request.slice(targetEnd + 1))) return undefined;
  return { method, target: request.slice(methodEnd + 1, targetEnd) };
}

/** What a field says; servers write a dash for nothing. */
export function given(text: string | undefined): string | undefined {
  return text === undefined || text === '' || text === '-' ? undefined : text;
}
