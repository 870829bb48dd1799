import type { Addresses } from './addresses.ts';

/** A file of rules for a kind of host. */
export interface HostRules {
  /** Its name in the built site. */
  readonly file: string;
  readonly text: string;
}

/**
 * The moves as rules for hosts, so that a host answers with a real redirect before a page has to.
 * Tombstones are pages like others and need no rule.
 */
export function hostRules({ gone }: Pick<Addresses, 'gone'>): readonly HostRules[] {
  const moves = gone.flatMap((fate) => (fate.kind === 'moved' ? [[fate.url, fate.to.url] as const] : []));
  const lines = (line: (from: string, to: string) => string): string =>
    moves.map(([from, to]) => `${line(from, to)}\n`).join('');
  return [
    { file: '_redirects', text: lines((from, to) => `${from} ${to} 301`) },
    { file: '_hosts/nginx-redirects.map', text: lines((from, to) => `${from} ${to};`) },
    {
      file: '_hosts/apache-redirects.conf',
      text: lines((from, to) => `RedirectMatch 301 ^${escaped(from)}$ ${to}`),
    },
  ];
}

/** Addresses hold nothing but letters, digits, slashes, hyphens and dots; only a dot means something in a pattern. */
function escaped(url: string): string {
  return url.replaceAll('.', '\\.');
}
