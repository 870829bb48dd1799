import { WITHDRAWAL } from '../../products.ts';
import type { Line, LineOfAny } from '../../query.ts';

// kind: trouble; money
export const MONEY_TROUBLE: readonly Line[] = [
  [
    'en',
    'I only used it for two weeks out of a year, do I get something back',
    'guide:basics/refunds',
    'guide:basics/withdraw-from-a-recent-order',
  ],
  [
    'en',
    'bought the wrong size yesterday, want my money back',
    'guide:basics/withdraw-from-a-recent-order',
    'guide:basics/refunds',
  ],
  [
    'en',
    'they took the yearly fee this morning, I meant to leave, can it be reversed',
    'guide:basics/refunds',
  ],
  [
    'en',
    'if I just delete my visa from the account will the whole thing stop by itself',
    'guide:basics/removing-a-card-cancels-nothing',
  ],
  ['en', 'my bank blocked the debit, am I out now?', 'guide:basics/removing-a-card-cancels-nothing'],
  [
    'en',
    "locked in for two years, want out after six months, what's the damage",
    'guide:basics/i-pay-for-a-commitment',
  ],
  [
    'en',
    'renewal price doubled!! no thanks',
    'guide:basics/before-you-cancel',
    'guide:basics/automatic-and-manual-renewal',
    'guide:basics/end-of-term-or-now',
    'guide:basics/what-happens-when-you-cancel',
  ],
  [
    'en',
    'there is an invoice on my account for something I do not recognise at all',
    'guide:basics/refunds',
    'guide:basics/it-failed',
  ],
  [
    'en',
    'paid last tuesday, money left my bank, the server never showed up',
    'guide:basics/ordered-and-never-delivered',
  ],
  [
    'en',
    'charged twice for the same order',
    'guide:basics/ordered-and-never-delivered',
    'guide:basics/refunds',
  ],
  [
    'en',
    'I have 40 euro credit sitting in the account, how do I get it out when leaving',
    'guide:basics/refunds',
    'guide:basics/close-your-account',
  ],
  [
    'en',
    'does it take money on its own every month or do I have to pay myself',
    'guide:basics/automatic-and-manual-renewal',
  ],
  [
    'fr',
    "j'ai commandé hier soir sur un coup de tête, je peux me faire rembourser ?",
    'guide:basics/withdraw-from-a-recent-order',
    'guide:basics/refunds',
  ],
  [
    'fr',
    "on m'a prélevé l'année entière alors que je voulais partir, je récupère mes sous comment",
    'guide:basics/refunds',
  ],
  [
    'fr',
    "si je fais opposition sur ma carte ça arrête l'abonnement non ?",
    'guide:basics/removing-a-card-cancels-nothing',
  ],
  ['fr', 'ma carte a expiré, est-ce que ça vaut résiliation', 'guide:basics/removing-a-card-cancels-nothing'],
  [
    'fr',
    "coincé avec un engagement d'un an, sortir avant ça coûte quoi",
    'guide:basics/i-pay-for-a-commitment',
  ],
  [
    'fr',
    'une facture que je comprends pas du tout, comment la contester',
    'guide:basics/refunds',
    'guide:basics/it-failed',
  ],
  ['fr', 'payé il y a dix jours et toujours rien de livré', 'guide:basics/ordered-and-never-delivered'],
  [
    'fr',
    "le domaine que j'ai réglé n'a jamais été enregistré, remboursement ?",
    'guide:basics/ordered-and-never-delivered',
  ],
  [
    'fr',
    'il reste 30 € sur mon compte prépayé, les récupérer avant de partir',
    'guide:basics/refunds',
    'guide:basics/close-your-account',
  ],
  ['fr', 'ça se renouvelle tout seul ou pas leur truc', 'guide:basics/automatic-and-manual-renewal'],
  ['fr', 'bcp trop cher maintenant, que faire avant de partir', 'guide:basics/before-you-cancel'],
];

// kind: phone; money
export const MONEY_PHONE: readonly LineOfAny[] = [
  ['en', 'refund possible or not', 'guide:basics/refunds', 'guide:basics/withdraw-from-a-recent-order'],
  [
    'en',
    'can i have my money back please i dont use it',
    'guide:basics/refunds',
    'guide:basics/withdraw-from-a-recent-order',
  ],
  [
    'fr',
    'remboursement si jarrete au milieu du mois',
    'guide:basics/refunds',
    'guide:basics/end-of-term-or-now',
  ],
  ['fr', 'supprimer ma cb du compte', 'guide:basics/removing-a-card-cancels-nothing'],
  ['fr', 'droit de retractation 14 jours hebergeur', ...WITHDRAWAL],
  ['en', 'they pulled money i dint want to stay', 'guide:basics/refunds'],
];

// kind: agent; money
export const MONEY_AGENT: readonly LineOfAny[] = [
  ['en', 'cust b2c ordered d-5, wants withdrawal, eligible?', ...WITHDRAWAL],
  [
    'en',
    'sepa rejected, svc suspended, cust thinks = cancelled',
    'guide:basics/removing-a-card-cancels-nothing',
    'guide:basics/button-missing',
  ],
  ['fr', 'client engagé 24 mois, veut sortir à M+8, pénalités', 'guide:basics/i-pay-for-a-commitment'],
  ['fr', 'litige facture, délai pour contester', 'guide:basics/refunds'],
  ['fr', 'passage en renouvellement manuel = résilié ?', 'guide:basics/automatic-and-manual-renewal'],
];

// kind: mixed; money
export const MONEY_MIXED: readonly Line[] = [
  [
    'fr',
    'refund possible si je delete avant la fin ?',
    'guide:basics/refunds',
    'guide:basics/end-of-term-or-now',
  ],
  [
    'en',
    'prélèvement après résiliation, do they pay it back',
    'guide:basics/refunds',
    'guide:basics/it-failed',
  ],
  [
    'fr',
    'je suis en commitment 12 months, early exit possible ou pas',
    'guide:basics/i-pay-for-a-commitment',
  ],
  [
    'fr',
    "auto renew off, c'est suffisant pour ne plus payer ?",
    'guide:basics/automatic-and-manual-renewal',
    'guide:basics/removing-a-card-cancels-nothing',
  ],
];
