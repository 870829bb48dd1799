import type { PlanRow } from '../../../content/oracle/row.ts';

/** Right of withdrawal: one and the same text wherever it is offered. */
const withdrawal = (path: string, says: PlanRow['says'] = {}): PlanRow => ({
  path,
  channel: 'portal',
  noticeHours: null,
  undo: ['unpublished', 'never'],
  data: ['gone', 'unpublished'],
  removalDays: null,
  emailLink: null,
  steps: [
    ['My orders', '...', 'Cancel the order', 'Yes, I want to cancel that order', 'Confirm'],
    ['Mes commandes', '...', 'Annuler la commande', 'Oui, je désire annuler cette commande'],
  ],
  says: {
    '14 days': [/14 days/, /14 jours/],
    'private individuals only': [/individual|private|consumer/i, /particulier|consommateur/i],
    'new orders, not renewals': [/renewal/i, /renouvellement/i],
    'not unpaid orders': [/unpaid|paid/i, /impayée?|payée?|réglée?/i],
    'refund within 30 days': [/30 days/, /30 jours/],
    'less the days already used': [
      /days? (you have )?(already )?used|already used|used so far|minus|less the/i,
      /jours? (déjà )?(utilisés?|consommés?|écoulés?)|déjà utilisés?|déduction|moins|déduit/i,
    ],
    'depends on country and product': [/countr(y|ies)/i, /pays/i],
    ...says,
  },
  never: { 'an article number, which differs by contract': /14\.1\.2|12\.1\.2/ },
  sources: ['OVH-ORDERS'],
});

export const WITHDRAWAL: readonly PlanRow[] = [
  withdrawal('ovhcloud/dedicated-server/withdraw'),
  withdrawal('ovhcloud/vps/withdraw'),
  withdrawal('ovhcloud/web-hosting/withdraw'),
  withdrawal('ovhcloud/web-cloud-databases/withdraw'),
  withdrawal('ovhcloud/mx-plan/alone/withdraw'),
  withdrawal('ovhcloud/email-pro/platform/withdraw'),
  withdrawal('ovhcloud/exchange-hosted/platform/withdraw'),
  withdrawal('ovhcloud/overthebox/withdraw', {
    'the hardware is sold, not lent': [/sold/i, /vendu/i],
    'only if it was chosen when ordering': [/chose this option/i, /choisi cette option/i],
  }),
];
