import type { Right } from './query.ts';

/**
 * What people mean by words that name no company: who asks for a VPS without saying whose is served by any
 * provider that has one.
 */
export const MEANINGS = [
  'vps',
  'vps, now',
  'virtual server',
  'dedicated server',
  'dedicated server, at the end',
  'domain name',
  'web hosting',
  'web hosting, now',
  'website',
  'transfer of a domain name',
  'transfer, or the guide to domain names',
  'withdrawal from an order',
  'mailboxes without the hosting',
] as const;

export type Meaning = (typeof MEANINGS)[number];

/** What a provider has for it: the default export of `tests/providers/<id>/search/meant.ts`. */
export type Meant = Readonly<Partial<Record<Meaning, readonly Right[]>>>;
