import type { Right } from './query.ts';

/**
 * What people mean by one word, over all providers: who asks for a VPS without naming a company is
 * served by any of them.
 */
export const VPS = ['ending:ovhcloud/vps', 'ending:colonelserver/cs-vps'] as const satisfies readonly Right[];

export const DEDICATED = [
  'ending:ovhcloud/dedicated-server',
  'ending:massivegrid/mg-dedicated-server',
  'ending:colonelserver/cs-dedicated-server',
] as const satisfies readonly Right[];

export const DOMAIN = [
  'ending:ovhcloud/domain',
  'ending:colonelserver/cs-domain',
  'ending:massivegrid/mg-domain',
] as const satisfies readonly Right[];

export const HOSTING = [
  'ending:ovhcloud/web-hosting',
  'ending:colonelserver/cs-hosting',
] as const satisfies readonly Right[];

export const MAILBOX = [
  'ending:ovhcloud/mx-plan',
  'ending:ovhcloud/email-pro',
  'ending:ovhcloud/exchange-hosted',
  'ending:ovhcloud/exchange-private',
  'ending:ovhcloud/zimbra',
] as const satisfies readonly Right[];

/** To take a domain name elsewhere. */
export const TRANSFER = [
  'guide:domains/transfer-a-domain-instead',
  'plan:ovhcloud/domain/transfer',
  'plan:colonelserver/cs-domain/transfer',
] as const satisfies readonly Right[];

/** To keep a telephone number. */
export const PORTING = [
  'guide:telecom/keep-your-number-return-the-equipment',
  'plan:ovhcloud/voip-line/port-number',
  'plan:ovhcloud/voip-alias/single/port-number',
  'plan:ovhcloud/fax-line/port-number',
] as const satisfies readonly Right[];

/** To take back an order. */
export const WITHDRAWAL = [
  'guide:basics/withdraw-from-a-recent-order',
  'route:ovhcloud/withdraw',
] as const satisfies readonly Right[];
