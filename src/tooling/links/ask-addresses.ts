import { type Network, politely, type Said } from './ask-politely.ts';

/** What came of asking. */
export interface Answer {
  readonly kind: 'fine' | 'gone' | 'moved' | 'broken' | 'unsure';
  readonly says: string;
  /** Whether a host said it: what nobody answered is asked again the next time. */
  readonly answered: boolean;
}

/** So many hosts are asked side by side. */
const SIDE_BY_SIDE = 6;

/** Where so many hosts, and all of them, say nothing, there is no network. */
const ENOUGH_TO_SAY = 4;

const MOST_HOPS = 5;

/** What a host, or what it shows for itself, has wrong; everything else may be better tomorrow. */
const WRONG =
  /^(?:CERT_|ERR_TLS_|ERR_SSL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ENOTFOUND$|ECONNREFUSED$|EHOSTUNREACH$)/;

/** What is asked for an address: where in a document it points, no host is told. */
export const withoutFragment = (address: string): string => address.replace(/#.*$/s, '');

/**
 * Asks whether addresses are still there.
 *
 * @param addresses without fragments, each once
 * @param onAnswer called after each
 * @returns whether anybody answered; it stops early where nobody does
 */
export async function askAddresses(
  addresses: readonly string[],
  network: Network,
  onAnswer: (address: string, answer: Answer) => void,
): Promise<boolean> {
  const ask = politely(network);
  const silent = new Set<string>();
  let answered = false;
  const hosts = [...Map.groupBy(addresses, (address) => new URL(address).host)];
  const next = hosts.values();
  const work = async (): Promise<void> => {
    for (const [host, ofHost] of next)
      for (const address of ofHost) {
        if (!answered && silent.size >= ENOUGH_TO_SAY) return;
        const answer = await answerOf(address, ask);
        if (answer.answered) answered = true;
        else silent.add(host);
        onAnswer(address, answer);
      }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work));
  return answered || addresses.length === 0;
}

type Ask = ReturnType<typeof politely>;

async function answerOf(address: string, ask: Ask): Promise<Answer> {
  let [here, movedTo, forGood] = [address, '', true];
  for (let hop = 0; hop <= MOST_HOPS; hop++) {
    const said = await askOnce(here, ask);
    if ('error' in said) return { ...failed(said.error), ...(hop > 0 && { answered: true }) };
    const { status, location } = said;
    if (status < 300 || status > 399 || location === undefined) return judged(said, movedTo);
    const to = URL.parse(location, here)?.href ?? location;
    if (!to.startsWith('https:')) return unsure(`leads to ${to}, which is not encrypted`);
    forGood &&= status === 301 || status === 308;
    if (forGood) movedTo = to;
    here = withoutFragment(to);
  }
  // Some hosts send programs in a circle, and people on; for good nobody should.
  const says = `leads from one address to the next, more than ${MOST_HOPS} times`;
  return forGood ? { kind: 'broken', says, answered: true } : unsure(says);
}

/** The short question first; the long one where a host does not know it; and a second time where it was too busy. */
async function askOnce(address: string, ask: Ask): Promise<Said> {
  const said = await ask(address, 'HEAD');
  if ('error' in said) return WRONG.test(said.error) ? said : ask(address, 'GET');
  return said.status >= 400 ? ask(address, 'GET') : said;
}

function judged({ status, wait }: Extract<Said, { readonly status: number }>, movedTo: string): Answer {
  if (status === 404 || status === 410) return { kind: 'gone', says: `${status}`, answered: true };
  if (movedTo !== '') return { kind: 'moved', says: movedTo, answered: true };
  if (status >= 200 && status < 300) return { kind: 'fine', says: `${status}`, answered: true };
  if (wait !== undefined)
    return unsure(`${status}, and wants to be left alone for ${Math.ceil(wait / 1000)} s`);
  return unsure(`${status}`);
}

const unsure = (says: string): Answer => ({ kind: 'unsure', says, answered: true });

const failed = (error: string): Answer => ({
  kind: WRONG.test(error) ? 'broken' : 'unsure',
  says: error === 'TIMEOUT' ? 'no answer in time' : error,
  answered: false,
});
