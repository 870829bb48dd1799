import { address as addressForm } from '../../catalogue/schemas/primitives.ts';
import { editDistance } from '../../edit-distance.ts';
import type { Outside } from './find-addresses.ts';

/** What is to be looked at, the gravest first. */
export const JUDGEMENTS = {
  gone: 'gone',
  broken: 'the host or its certificate is wrong',
  moved: 'moved for good',
  shape: 'not written as addresses are',
  'new-host': 'new host, look twice',
  twice: 'one document, several addresses',
  unsure: 'cannot say',
} as const;

export interface Judged extends Outside {
  readonly judgement: keyof typeof JUDGEMENTS;
  readonly says: string;
}

/** What can be said of addresses without asking anybody. */
export function judgeAddresses(all: readonly Outside[]): readonly Judged[] {
  return [...all.flatMap(wrongShape), ...newHosts(all), ...sameDocuments(all)];
}

/** Parameters that say who came from where, not what is there. */
const TRACKING = /^(?:utm_\w+|gclid|fbclid|msclkid|mc_[ce]id|phpsessid|jsessionid|session_?id|sid)$/i;

function wrongShape(outside: Outside): readonly Judged[] {
  const { success, error } = addressForm.safeParse(outside.address);
  const wrong = success
    ? oddityOf(new URL(outside.address))
    : URL.parse(outside.address)?.protocol === 'http:'
      ? 'is not encrypted; see whether https:// leads there too'
      : error.issues[0]?.message;
  return wrong === undefined ? [] : [{ ...outside, judgement: 'shape', says: wrong }];
}

function oddityOf({ port, pathname, searchParams, hostname }: URL): string | undefined {
  const tracked = [...searchParams.keys()].find((name) => TRACKING.test(name));
  if (tracked !== undefined) return `carries "${tracked}", which says who came, not what is there`;
  if (port !== '') return `names the port ${port}`;
  if (pathname.includes('//')) return 'has two slashes in its path';
  if (/^[\d.]+$|^\[/.test(hostname)) return 'names a machine by its number';
  return hostname.includes('.') ? undefined : 'names a host without a domain';
}

const hostOf = (address: string): string | undefined => URL.parse(address)?.host;

/** The provider in whose folder a file stands. */
const providerOf = (file: string): string | undefined => /^content\/providers\/([^/]+)\//.exec(file)?.[1];

/**
 * Hosts are known by being named: one that is named once only, by a provider that has others, may be a slip, or
 * somebody else's.
 */
function newHosts(all: readonly Outside[]): readonly Judged[] {
  const byHost = Map.groupBy(all, ({ address }) => hostOf(address) ?? '');
  const hostsOf = new Map<string, Set<string>>();
  for (const { address, places } of all)
    for (const { file } of places) {
      const provider = providerOf(file);
      if (provider === undefined) continue;
      hostsOf.set(provider, (hostsOf.get(provider) ?? new Set()).add(hostOf(address) ?? ''));
    }
  return [...byHost].flatMap(([host, [outside, ...more]]): readonly Judged[] => {
    const [place, ...others] = outside?.places ?? [];
    const provider = place && providerOf(place.file);
    const known = [...(hostsOf.get(provider ?? '') ?? [])].filter((each) => each !== host);
    if (!outside || more.length > 0 || others.length > 0 || known.length === 0 || host === '') return [];
    const near = [...byHost.keys()].find((each) => each !== host && editDistance(host, each, 2) <= 2);
    const says =
      near === undefined
        ? `${host} is named nowhere else`
        : `${host} is named nowhere else, and looks like ${near}`;
    return [{ ...outside, judgement: 'new-host', says }];
  });
}

/** What an address is about. A fragment that begins with a slash is a page of its own to a portal that is one script. */
function documentOf(address: string): string {
  const url = URL.parse(address);
  if (!url) return address;
  const route = /^#!?\//.test(url.hash) ? url.hash : '';
  return `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/+$/, '')}${url.search}${route}`;
}

function sameDocuments(all: readonly Outside[]): readonly Judged[] {
  return [...Map.groupBy(all, ({ address }) => documentOf(address)).values()].flatMap(([first, ...others]) =>
    others.map((other): Judged => ({ ...other, judgement: 'twice', says: `is ${first?.address} too` })),
  );
}
