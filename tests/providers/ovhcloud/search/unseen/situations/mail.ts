import type { Line, Right } from '../../../../../search/query.ts';

/** Mailboxes of any kind, without what erases at once. */
const MAILBOXES = [
  'guide:email/ovhcloud-mx-plan',
  'guide:email/ovhcloud-email-pro',
  'guide:email/ovhcloud-exchange',
  'guide:email/ovhcloud-zimbra',
  'plan:ovhcloud/mx-plan/alone/end-of-term',
  'plan:ovhcloud/email-pro/account/end-of-term',
  'plan:ovhcloud/email-pro/platform/end-of-term',
  'plan:ovhcloud/exchange-hosted/account/end-of-term',
  'plan:ovhcloud/exchange-hosted/platform/end-of-term',
  'plan:ovhcloud/zimbra/end-of-term',
] as const satisfies readonly Right[];

/** One mailbox of any kind: not what ends a whole service. */
const ONE_MAILBOX = [
  'guide:email/ovhcloud-mx-plan',
  'guide:email/ovhcloud-email-pro',
  'guide:email/ovhcloud-exchange',
  'guide:email/ovhcloud-zimbra',
  'plan:ovhcloud/email-pro/account/end-of-term',
  'plan:ovhcloud/exchange-hosted/account/end-of-term',
] as const satisfies readonly Right[];

// kind: ending; to end a product
export const MAIL: readonly Line[] = [
  [
    'en',
    '5 email pro seats at ovh, staff gone, drop them at expiry',
    'plan:ovhcloud/email-pro/account/end-of-term',
    'guide:email/ovhcloud-email-pro',
    'guide:basics/part-of-a-service-or-several',
  ],
  [
    'en',
    'private exchange at ovh, the whole thing must end',
    'plan:ovhcloud/exchange-private/platform/not-documented',
    'guide:email/ovhcloud-exchange',
  ],
  [
    'en',
    'mx plan bought on its own, erase it this afternoon',
    'plan:ovhcloud/mx-plan/alone/immediate',
    'guide:email/ovhcloud-mx-plan',
    'guide:basics/end-of-term-or-now',
  ],
  ['en', 'everyone moved to gmail, the ovh mailboxes can go', ...MAILBOXES],
  ['fr', "les adresses mail ovh de la boîte on n'en a plus besoin, on est passés chez google", ...MAILBOXES],
  [
    'fr',
    'plateforme exchange ovh à arrêter en fin de période, tous les comptes',
    'plan:ovhcloud/exchange-hosted/platform/end-of-term',
    'guide:email/ovhcloud-exchange',
  ],
  [
    'fr',
    'zimbra on quitte à la date anniversaire',
    'plan:ovhcloud/zimbra/end-of-term',
    'guide:email/ovhcloud-zimbra',
  ],
  [
    'fr',
    "une boîte email pro d'un salarié parti, plus la payer après sa date",
    'plan:ovhcloud/email-pro/account/end-of-term',
    'guide:email/ovhcloud-email-pro',
    'guide:basics/part-of-a-service-or-several',
  ],
];

// kind: ending; to end a product
export const COLLABORATION: readonly Line[] = [
  [
    'en',
    'sharepoint at ovh replaced by nextcloud, let it run out',
    'plan:ovhcloud/sharepoint/platform/end-of-term',
    'guide:collaboration/ovhcloud-microsoft-365-and-sharepoint',
  ],
  [
    'en',
    'word and excel seats from ovh for people who left, give them up',
    'plan:ovhcloud/microsoft-365-csp1/licence/delete-resource',
    'plan:ovhcloud/microsoft-365-csp1/group/end-of-term',
    'guide:collaboration/ovhcloud-microsoft-365-and-sharepoint',
    'guide:basics/part-of-a-service-or-several',
  ],
  [
    'fr',
    '3 licences office ovh en trop depuis les départs',
    'plan:ovhcloud/microsoft-365-csp1/licence/delete-resource',
    'guide:collaboration/ovhcloud-microsoft-365-and-sharepoint',
    'guide:basics/part-of-a-service-or-several',
  ],
  [
    'fr',
    'abonnement office 365 revendeur à stopper',
    'plan:ovhcloud/microsoft-365-csp2/delete-resource',
    'guide:collaboration/ovhcloud-microsoft-365-and-sharepoint',
  ],
];

// kind: trouble; keep or move
export const KEEP_MAIL: readonly Line[] = [
  [
    'en',
    'dropping the website but I cannot lose my email address, they came together',
    'guide:email/keep-mailboxes-when-hosting-ends',
  ],
  [
    'en',
    'are my mailboxes killed when the ovh web plan ends',
    'guide:email/keep-mailboxes-when-hosting-ends',
    'guide:hosting/ovhcloud-web-hosting',
    'guide:email/ovhcloud-mx-plan',
  ],
  [
    'en',
    'download fifteen years of mail before ovh throws it away',
    'guide:basics/save-your-data-first',
    'guide:email/ovhcloud-mx-plan',
    'guide:email/keep-mailboxes-when-hosting-ends',
    'guide:email/ovhcloud-email-pro',
    'guide:email/ovhcloud-exchange',
    'guide:email/ovhcloud-zimbra',
  ],
  [
    'fr',
    'arrêter le site mais surtout garder contact@monresto.fr',
    'guide:email/keep-mailboxes-when-hosting-ends',
  ],
  [
    'fr',
    "mes boîtes mail sautent avec l'hébergement ovh ou pas",
    'guide:email/keep-mailboxes-when-hosting-ends',
    'guide:hosting/ovhcloud-web-hosting',
    'guide:email/ovhcloud-mx-plan',
  ],
  [
    'fr',
    "détacher les adresses de l'hébergement avant de l'arrêter",
    'guide:email/keep-mailboxes-when-hosting-ends',
  ],
];

// kind: phone; to end a product
export const MAIL_PHONE: readonly Line[] = [
  [
    'en',
    'stop exchange ovh one user',
    'plan:ovhcloud/exchange-hosted/account/end-of-term',
    'guide:email/ovhcloud-exchange',
    'guide:basics/part-of-a-service-or-several',
  ],
  [
    'en',
    'hi i want to keep my emails but not the site thank you',
    'guide:email/keep-mailboxes-when-hosting-ends',
  ],
  ['fr', 'garder mes mails sans le site', 'guide:email/keep-mailboxes-when-hosting-ends'],
  [
    'fr',
    'supprimer une adresse mail ovh dun employe parti',
    ...ONE_MAILBOX,
    'guide:basics/part-of-a-service-or-several',
  ],
];

// kind: agent; to end a product
export const MAIL_AGENT: readonly Line[] = [
  [
    'en',
    'xchg hosted acct eot not now, where',
    'plan:ovhcloud/exchange-hosted/account/end-of-term',
    'guide:email/ovhcloud-exchange',
  ],
  [
    'en',
    'cust reset email pro acct by mistake, mails back?',
    'guide:email/ovhcloud-email-pro',
    'guide:basics/undo-a-cancellation',
    'guide:basics/grace-periods-and-erasure',
  ],
  [
    'fr',
    'client a réinitialisé son compte exchange, récup possible ?',
    'guide:email/ovhcloud-exchange',
    'guide:basics/undo-a-cancellation',
    'guide:basics/grace-periods-and-erasure',
  ],
  [
    'fr',
    'csp1 groupe complet, fin à échéance',
    'plan:ovhcloud/microsoft-365-csp1/group/end-of-term',
    'guide:collaboration/ovhcloud-microsoft-365-and-sharepoint',
  ],
];

// kind: mixed; to end a product
export const MAIL_MIXED: readonly Line[] = [
  [
    'fr',
    "delete mon mailbox exchange à la fin de l'abonnement",
    'plan:ovhcloud/exchange-hosted/account/end-of-term',
    'guide:email/ovhcloud-exchange',
  ],
  [
    'en',
    'boîte mail with hosting, keep it when hosting stops',
    'guide:email/keep-mailboxes-when-hosting-ends',
  ],
];
