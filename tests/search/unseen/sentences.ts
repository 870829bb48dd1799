import { DEDICATED, DOMAIN, HOSTING_NOW, TRANSFER } from '../products.ts';
import { type AnswerableQuery, askedOfAny } from '../query.ts';

/** Unseen queries in whole sentences, or in the other language. */
export const SENTENCES: readonly AnswerableQuery[] = [
  ...askedOfAny('question', [
    [
      'fr',
      'combien de temps mes données sont gardées après la fin ?',
      'guide:basics/grace-periods-and-erasure',
    ],
    ['fr', 'est-ce qu’on me rembourse les mois restants ?', 'guide:basics/refunds'],
    ['fr', 'j’ai pris mon vps via un revendeur, à qui je m’adresse ?', 'guide:basics/leave-a-reseller'],
    [
      'fr',
      'comment savoir si ma résiliation a bien été prise en compte ?',
      'guide:basics/cancellation-scheduled-status',
    ],
    [
      'fr',
      'dois-je résilier si je suis en renouvellement manuel ?',
      'guide:basics/automatic-and-manual-renewal',
    ],
    ['en', 'is it possible to undo a cancellation after I confirmed it?', 'guide:basics/undo-a-cancellation'],
    ['en', 'why is there no way to cancel in my control panel', 'guide:basics/button-missing'],
    [
      'en',
      'does deleting my credit card stop the subscription?',
      'guide:basics/removing-a-card-cancels-nothing',
    ],
    [
      'en',
      'what happens to my data when the server is cancelled',
      'guide:basics/grace-periods-and-erasure',
      'guide:basics/what-happens-when-you-cancel',
      ...DEDICATED,
    ],
    ['en', 'should I cancel at expiry or straight away?', 'guide:basics/end-of-term-or-now'],
  ]),
  ...askedOfAny('cross-language', [
    ['en', 'je veux résilier mon serveur dédié', ...DEDICATED],
    ['en', 'remboursement après résiliation', 'guide:basics/refunds'],
    ['en', 'transférer mon domaine chez un autre hébergeur', ...TRANSFER],
    [
      'en',
      'sauvegarde avant résiliation',
      'guide:basics/save-your-data-first',
      'guide:basics/before-you-cancel',
    ],
    ['en', 'bouton résilier absent', 'guide:basics/button-missing'],
    ['fr', 'cancel web hosting immediately', ...HOSTING_NOW],
    ['fr', 'remove domain name', ...DOMAIN],
    ['fr', 'grace period', 'guide:basics/grace-periods-and-erasure'],
    ['fr', 'undo cancellation', 'guide:basics/undo-a-cancellation'],
  ]),
];
