import { ofProviders } from '../support/of-providers.ts';
import type { Meaning, Meant } from './meanings.ts';
import type { Right } from './query.ts';

const providers = (await ofProviders<Meant>('search/meant.ts')).map(([, meant]) => meant);

/** What all providers together have for it; nothing when they that had it are gone. */
const anyOf = (meaning: Meaning): readonly Right[] => providers.flatMap((meant) => meant[meaning] ?? []);

export const VPS = anyOf('vps');
export const VPS_NOW = anyOf('vps, now');
export const VIRTUAL_SERVER = anyOf('virtual server');

export const DEDICATED = anyOf('dedicated server');
export const DEDICATED_AT_THE_END = anyOf('dedicated server, at the end');

export const DOMAIN = anyOf('domain name');

export const HOSTING = anyOf('web hosting');
export const HOSTING_NOW = anyOf('web hosting, now');
export const WEBSITE = anyOf('website');

/** To take a domain name elsewhere. */
export const TRANSFER: readonly Right[] = [
  'guide:domains/transfer-a-domain-instead',
  ...anyOf('transfer of a domain name'),
];

/** The same where the guide to a provider's domain names answers it too. */
export const TRANSFER_OR_DOMAIN: readonly Right[] = [
  ...TRANSFER,
  ...anyOf('transfer, or the guide to domain names'),
];

/** To keep mailboxes when the hosting that they came with ends. */
export const MAIL_WITHOUT_HOSTING = anyOf('mailboxes without the hosting');

/** To take back an order. */
export const WITHDRAWAL: readonly Right[] = [
  'guide:basics/withdraw-from-a-recent-order',
  ...anyOf('withdrawal from an order'),
];
