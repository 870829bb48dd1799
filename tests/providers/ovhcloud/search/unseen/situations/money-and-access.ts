import type { Line } from '../../../../../search/query.ts';

// kind: trouble; money
export const MONEY_OVH: readonly Line[] = [
  [
    'en',
    'two year commitment on ovh dedicated, can we break it',
    'guide:basics/i-pay-for-a-commitment',
    'guide:servers/ovhcloud-dedicated-server',
  ],
  [
    'en',
    'ordered an ovh vps on sunday and regret it, I am a private person',
    'guide:basics/withdraw-from-a-recent-order',
    'plan:ovhcloud/vps/withdraw',
    'guide:basics/refunds',
  ],
  [
    'en',
    'downgrade my ovh vps and get the rest of the money',
    'guide:basics/refunds',
    'guide:vps/ovhcloud-vps',
    'guide:basics/before-you-cancel',
    'plan:ovhcloud/vps/end-of-term',
  ],
  [
    'en',
    "ovh took next month's server fee already on the first, I wanted to go",
    'guide:basics/refunds',
    'guide:basics/automatic-and-manual-renewal',
    'guide:servers/ovhcloud-dedicated-server',
  ],
  [
    'en',
    'typo in the domain I bought at ovh, refund',
    'guide:basics/refunds',
    'guide:basics/withdraw-from-a-recent-order',
  ],
  [
    'fr',
    'vps ovh pris hier, je me rétracte',
    'guide:basics/withdraw-from-a-recent-order',
    'plan:ovhcloud/vps/withdraw',
  ],
  [
    'fr',
    'engagement 24 mois sur un advance ovh, casser le contrat',
    'guide:basics/i-pay-for-a-commitment',
    'guide:servers/ovhcloud-dedicated-server',
  ],
  [
    'fr',
    'commandé un hébergement ovh il y a une semaine, je veux renvoyer comme un colis',
    'guide:basics/withdraw-from-a-recent-order',
    'plan:ovhcloud/web-hosting/withdraw',
    'guide:basics/refunds',
  ],
  [
    'fr',
    'faute de frappe dans le domaine acheté, ovh rembourse ?',
    'guide:basics/refunds',
    'guide:basics/withdraw-from-a-recent-order',
  ],
  [
    'fr',
    'dédié ovh prélevé le 1er alors que je partais le 10',
    'guide:basics/refunds',
    'guide:basics/automatic-and-manual-renewal',
    'guide:servers/ovhcloud-dedicated-server',
  ],
];

// kind: phone; money
export const MONEY_OVH_PHONE: readonly Line[] = [
  [
    'fr',
    'facture ovh apres resiliation cest normal',
    'guide:basics/it-failed',
    'guide:basics/after-cancellation',
    'guide:basics/refunds',
  ],
  [
    'en',
    'ovh double payment vps',
    'guide:basics/ordered-and-never-delivered',
    'guide:basics/refunds',
    'guide:basics/it-failed',
  ],
];

// kind: trouble; access and the people behind it
export const ACCESS_OVH: readonly Line[] = [
  ['en', 'my customer number with ovh is lost, no idea what xx-ovh I am', 'guide:basics/locked-out'],
  [
    'en',
    "nephew set up ovh for the parish, he moved to australia and doesn't answer",
    'guide:basics/somebody-else-holds-the-keys',
    'guide:basics/who-may-cancel',
  ],
  ['fr', 'identifiant client ovh oublié, du genre xx12345', 'guide:basics/locked-out'],
  [
    'fr',
    "domaine ovh déposé au nom de l'agence et non du mien",
    'guide:basics/somebody-else-holds-the-keys',
    'guide:basics/leave-a-reseller',
  ],
];

// kind: trouble; stuck: button, error, e-mail, bill
export const STUCK_OVH: readonly Line[] = [
  [
    'en',
    "ovh won't let me leave because of some unpaid bill from march",
    'guide:basics/button-missing',
    'guide:basics/removing-a-card-cancels-nothing',
  ],
  [
    'en',
    'no way to cancel in ovh manager, renewal shows as manual',
    'guide:basics/button-missing',
    'guide:basics/automatic-and-manual-renewal',
  ],
  [
    'fr',
    "ovh refuse l'arrêt tant que j'ai un impayé",
    'guide:basics/button-missing',
    'guide:basics/removing-a-card-cancels-nothing',
  ],
  [
    'fr',
    'ovh : renouvellement manuel et aucune option pour résilier',
    'guide:basics/button-missing',
    'guide:basics/automatic-and-manual-renewal',
  ],
];
