// OVHcloud: what is asked for now in so many words, orders taken back, and rare variants.
import type { Line } from '../../../../../search/query.ts';

const WITHDRAW = ['guide:basics/withdraw-from-a-recent-order'] as const;
const POOL = ['plan:ovhcloud/voip-alias/in-pool/end-of-term', 'guide:telecom/ovhcloud-voip-and-fax'] as const;
const NUMBER = [
  'guide:telecom/keep-your-number-return-the-equipment',
  'guide:telecom/ovhcloud-voip-and-fax',
] as const;
const NETWORK = ['guide:network/ovhcloud-ip-addresses-and-vrack'] as const;

// kind: ending
export const NOW_ENDING: readonly Line[] = [
  [
    'en',
    'erase my standalone mx plan today and all mails in it',
    'plan:ovhcloud/mx-plan/alone/immediate',
    'guide:email/ovhcloud-mx-plan',
  ],
  [
    'en',
    'mailboxes included in the hosting, delete the whole mail offer right now',
    'plan:ovhcloud/mx-plan/with-hosting/immediate',
    'guide:email/ovhcloud-mx-plan',
  ],
  ['en', 'zimbra wipe it immediately', 'plan:ovhcloud/zimbra/immediate', 'guide:email/ovhcloud-zimbra'],
  [
    'en',
    'web cloud databases gone now please, not at the anniversary',
    'plan:ovhcloud/web-cloud-databases/immediate',
    'guide:hosting/ovhcloud-web-cloud-databases',
  ],
  ['en', 'byoip block drop it straight away', 'plan:ovhcloud/byoip/immediate', ...NETWORK],
  [
    'en',
    'ovhcloud connect direct port, end at the end of the contract',
    'plan:ovhcloud/ovhcloud-connect/direct/end-of-term',
    ...NETWORK,
  ],
  ['en', 'give up a whole pool of ten numbers', ...POOL],
  [
    'fr',
    'vider toute la plateforme exchange immédiatement',
    'plan:ovhcloud/exchange-hosted/platform/immediate',
    'guide:email/ovhcloud-exchange',
  ],
  [
    'fr',
    'réinitialiser toute la plateforme email pro maintenant, tout doit être effacé',
    'plan:ovhcloud/email-pro/platform/immediate',
    'guide:email/ovhcloud-email-pro',
  ],
  [
    'fr',
    'supprimer sur-le-champ le mx plan de mon hébergement',
    'plan:ovhcloud/mx-plan/with-hosting/immediate',
    'guide:email/ovhcloud-mx-plan',
  ],
  [
    'fr',
    'supprimer un projet web paas',
    'plan:ovhcloud/web-paas/delete-resource',
    'guide:hosting/ovhcloud-web-paas-and-plesk',
    'plan:ovhcloud/web-paas/end-of-term',
  ],
  ['fr', 'rendre toute la tranche de numéros', ...POOL],
  [
    'fr',
    'garder un seul numéro de la tranche chez un autre opérateur',
    'plan:ovhcloud/voip-alias/in-pool/port-number',
    ...NUMBER,
  ],
  ['fr', 'emmener le numéro de fax chez orange', 'plan:ovhcloud/fax-line/port-number', ...NUMBER],
];

// kind: trouble
export const WITHDRAW_TROUBLE: readonly Line[] = [
  [
    'en',
    'overthebox arrived monday, does not work for us, send it back and get refunded',
    'plan:ovhcloud/overthebox/withdraw',
    ...WITHDRAW,
  ],
  [
    'en',
    'took email pro by mistake last night, undo the order',
    'plan:ovhcloud/email-pro/platform/withdraw',
    ...WITHDRAW,
  ],
  [
    'en',
    'ordered premium support yesterday and want out',
    'plan:ovhcloud/support-level/withdraw',
    ...WITHDRAW,
  ],
  [
    'fr',
    'exchange commandé avant-hier, je change d’avis',
    'plan:ovhcloud/exchange-hosted/platform/withdraw',
    ...WITHDRAW,
  ],
  [
    'fr',
    'mx plan pris hier par erreur, remboursement ?',
    'plan:ovhcloud/mx-plan/alone/withdraw',
    ...WITHDRAW,
    'guide:basics/refunds',
  ],
  [
    'fr',
    'base de données web achetée il y a 3 jours, rétractation',
    'plan:ovhcloud/web-cloud-databases/withdraw',
    ...WITHDRAW,
  ],
];
