import { type Answer, askAddresses, withoutFragment } from './ask-addresses.ts';
import type { Network } from './ask-politely.ts';
import type { Outside } from './find-addresses.ts';
import type { Judged } from './judge-addresses.ts';
import type { LinkCache } from './link-cache.ts';

/** What hosts say of all addresses, asked now or lately. */
export interface Asked {
  readonly judged: readonly Judged[];
  /** Addresses without their fragments: how many were asked for now, and of how many an answer was kept. */
  readonly asked: number;
  readonly kept: number;
}

/**
 * Asks for every address of which nobody knows an answer.
 *
 * @param onStart told, before it takes its time, how many are asked for
 * @returns nothing where no host at all answered
 */
export async function askNetwork(
  all: readonly Outside[],
  network: Network,
  cache: LinkCache,
  onStart: (asked: number) => void,
): Promise<Asked | undefined> {
  const addresses = [...new Set(all.map(({ address }) => withoutFragment(address)))].filter(isAsked);
  const answers = new Map<string, Answer>();
  for (const address of addresses) {
    const known = cache.get(address);
    if (known) answers.set(address, known);
  }
  const kept = answers.size;
  const open = addresses.filter((address) => !answers.has(address));
  onStart(open.length);
  const reached = await askAddresses(open, network, (address, answer) => {
    answers.set(address, answer);
    cache.keep(address, answer);
  });
  if (!reached) return undefined;
  const judged = all.flatMap((outside): readonly Judged[] => {
    const answer = answers.get(withoutFragment(outside.address));
    if (!answer || answer.kind === 'fine') return [];
    return [{ ...outside, judgement: answer.kind, says: saidOf(answer, outside.address) }];
  });
  return { judged, asked: open.length, kept };
}

/** Others are wrong as they are written, which is said without asking. */
const isAsked = (address: string): boolean => URL.parse(address)?.protocol === 'https:';

/** Where something is now, with the place in it that our address points to. */
function saidOf({ kind, says }: Answer, address: string): string {
  if (kind !== 'moved') return says;
  const { hash } = new URL(address);
  return `now ${says.includes('#') ? says : `${says}${hash}`}`;
}
