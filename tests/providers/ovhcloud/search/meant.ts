import type { Meant } from '../../../search/meanings.ts';
import type { Right } from '../../../search/query.ts';

/** A mailbox of any kind; no other provider here has any. */
export const MAILBOX = [
  'ending:ovhcloud/mx-plan',
  'ending:ovhcloud/email-pro',
  'ending:ovhcloud/exchange-hosted',
  'ending:ovhcloud/exchange-private',
  'ending:ovhcloud/zimbra',
] as const satisfies readonly Right[];

/** To keep a telephone number. */
export const PORTING = [
  'guide:telecom/keep-your-number-return-the-equipment',
  'plan:ovhcloud/voip-line/port-number',
  'plan:ovhcloud/voip-alias/single/port-number',
  'plan:ovhcloud/fax-line/port-number',
] as const satisfies readonly Right[];

const meant: Meant = {
  vps: ['ending:ovhcloud/vps'],
  'vps, now': ['plan:ovhcloud/vps/immediate', 'guide:vps/ovhcloud-vps'],
  'virtual server': ['ending:ovhcloud/vps'],
  'dedicated server': ['ending:ovhcloud/dedicated-server'],
  'dedicated server, at the end': [
    'plan:ovhcloud/dedicated-server/end-of-term',
    'guide:servers/ovhcloud-dedicated-server',
  ],
  'domain name': ['ending:ovhcloud/domain'],
  'web hosting': ['ending:ovhcloud/web-hosting'],
  'web hosting, now': ['plan:ovhcloud/web-hosting/immediate', 'guide:hosting/ovhcloud-web-hosting'],
  website: ['ending:ovhcloud/web-hosting', 'ending:ovhcloud/free-hosting-100m'],
  'transfer of a domain name': ['plan:ovhcloud/domain/transfer'],
  'transfer, or the guide to domain names': ['guide:domains/ovhcloud-domain'],
  'withdrawal from an order': ['route:ovhcloud/withdraw'],
  'mailboxes without the hosting': ['guide:email/keep-mailboxes-when-hosting-ends'],
};

export default meant;
