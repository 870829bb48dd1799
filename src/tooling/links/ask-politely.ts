/** How the network is reached; tests bring their own. */
export interface Network {
  readonly fetch: (address: string, options: RequestInit) => Promise<Response>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly pause: (milliseconds: number) => Promise<void>;
  /** Who asks, and where that is explained. */
  readonly userAgent: string;
}

/** What a host said, or why it said nothing. */
export type Said =
  | { readonly status: number; readonly location: string | undefined; readonly wait: number | undefined }
  | { readonly error: string };

/** Between two questions to one host. */
export const PAUSE = 1_000;
const TIMEOUT = 15_000;

/** Nobody waits longer than that for a host that wants to be left alone. */
export const LONGEST_WAIT = 60_000;

/** A host that said nothing so many times in a row is not asked again. */
const MOST_FAILURES = 2;

interface Host {
  /** Ends when the last question has been answered. */
  turn: Promise<unknown>;
  /** Before that nobody asks it. */
  notBefore: number;
  failures: number;
  lastError: string;
}

/** Asks hosts, each one thing at a time with a pause after it, and not again once it says that it wants to be left alone. */
export function politely({ fetch, now, pause, userAgent }: Network) {
  const hosts = new Map<string, Host>();

  async function request(host: Host, address: string, method: 'HEAD' | 'GET'): Promise<Said> {
    if (host.failures >= MOST_FAILURES) return { error: host.lastError };
    const wait = host.notBefore - now();
    if (wait > LONGEST_WAIT) return { status: 429, location: undefined, wait };
    if (wait > 0) await pause(wait);
    try {
      const answer = await fetch(address, {
        method,
        redirect: 'manual',
        headers: { 'user-agent': userAgent },
        signal: AbortSignal.timeout(TIMEOUT),
      });
      // Only whether it is there is asked: nothing of it is fetched.
      await answer.body?.cancel();
      host.failures = 0;
      const after = waitOf(answer, now());
      host.notBefore = now() + Math.max(PAUSE, after ?? 0);
      return { status: answer.status, location: answer.headers.get('location') ?? undefined, wait: after };
    } catch (error) {
      host.failures++;
      host.lastError = errorOf(error);
      host.notBefore = now() + PAUSE;
      return { error: host.lastError };
    }
  }

  /** Waits for its turn, and asks. */
  return (address: string, method: 'HEAD' | 'GET'): Promise<Said> => {
    const name = new URL(address).host;
    const host = hosts.get(name) ?? { turn: Promise.resolve(), notBefore: 0, failures: 0, lastError: '' };
    hosts.set(name, host);
    const said = host.turn.then(() => request(host, address, method));
    host.turn = said;
    return said;
  };
}

/** How long a host that is asked too much wants to be left alone, in milliseconds: in seconds, or until a time. */
function waitOf({ status, headers }: Response, now: number): number | undefined {
  if (status !== 429 && status !== 503) return undefined;
  const asked = headers.get('retry-after') ?? '';
  const wait = /^\d+$/.test(asked) ? Number(asked) * 1000 : Date.parse(asked) - now;
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

/** The code of what went wrong, which Node puts into the cause of an error that says nothing. */
function errorOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'TIMEOUT';
  const { cause } = error;
  if (typeof cause === 'object' && cause !== null && 'code' in cause) return String(cause.code);
  return error.message;
}
