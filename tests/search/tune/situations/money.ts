// Money back, withdrawal, commitment, card, debit, renewal, bills.

import { WITHDRAWAL } from '../../products.ts';
import type { Line, LineOfAny } from '../../query.ts';

const REFUND = ['guide:basics/refunds'] as const;
const COMMITMENT = ['guide:basics/i-pay-for-a-commitment'] as const;
const CARD = ['guide:basics/removing-a-card-cancels-nothing'] as const;
const RENEWAL = ['guide:basics/automatic-and-manual-renewal'] as const;
const UNPAID = [...RENEWAL, ...CARD, 'guide:basics/grace-periods-and-erasure'] as const;
const UNDELIVERED = ['guide:basics/ordered-and-never-delivered'] as const;
const CONTEST = ['guide:basics/refunds', 'guide:basics/it-failed'] as const;
/** Too dear: the next debit is to be stopped, in one way or another. */
const STOP_PAYING = [
  'guide:basics/automatic-and-manual-renewal',
  'guide:basics/what-happens-when-you-cancel',
  'guide:basics/removing-a-card-cancels-nothing',
  'guide:basics/before-you-cancel',
] as const;

// kind: trouble
export const MONEY_TROUBLE: readonly Line[] = [
  ['en', '12 month commitment want to leave early', ...COMMITMENT],
  ['en', 'paid for a domain but it was not registered', ...UNDELIVERED],
  ['en', 'I paid a year up front and used two months, do I see any of that again', ...REFUND],
  ['en', 'will they give me back the rest of the month', ...REFUND],
  ['en', 'my bank blocked the card so that should be the end of it right?', ...CARD],
  ['en', 'if I just remove my credit card will they stop charging me', ...CARD],
  ['en', 'what if I simply do not pay the next bill', ...UNPAID],
  ['en', 'they debited me twice without asking, I want that reversed', ...CONTEST, ...UNDELIVERED],
  ['en', 'the price has doubled and I am out', ...STOP_PAYING],
  ['en', 'stop taking money from my account every month', ...STOP_PAYING],
  ['en', 'signed up for two years and the project died after three months', ...COMMITMENT],
  ['en', 'is there a fee if I go before the contract is up', ...COMMITMENT],
  ['en', 'money left my account and nothing was set up, three days now', ...UNDELIVERED],
  [
    'en',
    'ordered the same thing twice by accident',
    ...UNDELIVERED,
    'guide:basics/withdraw-from-a-recent-order',
  ],
  ['en', 'how do I get the credit on my prepaid account paid out', ...REFUND],
  ['en', 'I had set it to manual and still got charged a difference', ...CONTEST, ...RENEWAL],
  [
    'en',
    'PayPal keeps paying after I quit',
    ...CARD,
    'guide:basics/it-failed',
    'guide:basics/after-cancellation',
  ],
  ['en', 'friend says nothing to cancel, it just runs out on its own, true?', ...RENEWAL],
  ['fr', "rompre l'engagement vps avant la fin combien", ...COMMITMENT],
  ['fr', 'commande payée il y a une semaine et toujours rien reçu', ...UNDELIVERED],
  ['fr', 'on m’a débité sans prévenir, je veux contester', ...CONTEST],
  ['fr', 'vont-ils me rendre les mois que je n’utilise pas', ...REFUND],
  ['fr', 'si je fais opposition sur ma carte est-ce que ça coupe le contrat', ...CARD],
  ['fr', "j'ai supprimé mon moyen de paiement, c'est bon c'est résilié ?", ...CARD],
  ['fr', 'et si je laisse courir sans payer', ...UNPAID],
  ['fr', 'trop cher depuis janvier, comment éviter le prochain prélèvement', ...STOP_PAYING],
  ['fr', 'coincé pour 24 mois alors que le projet est mort', ...COMMITMENT],
  ['fr', "y a-t-il des pénalités si je pars avant l'échéance", ...COMMITMENT],
  ['fr', 'passer en renouvellement manuel pour que ça s’arrête tout seul', ...RENEWAL],
  ['fr', 'argent sur mon compte prépayé, comment le faire virer à ma banque', ...REFUND],
  ['fr', "j'ai commandé deux fois le même truc", ...UNDELIVERED, 'guide:basics/withdraw-from-a-recent-order'],
  ['fr', "l'engagement a redémarré tout seul pour un an !!!", ...COMMITMENT],
  [
    'fr',
    'paypal continue de payer alors que j’ai tout arrêté',
    ...CARD,
    'guide:basics/it-failed',
    'guide:basics/after-cancellation',
  ],
  [
    'fr',
    'récupérer mes anciennes factures pour le comptable avant de partir',
    'guide:basics/close-your-account',
    'guide:basics/after-cancellation',
    'guide:basics/save-your-data-first',
  ],
];

// kind: trouble
export const WITHDRAWAL_TROUBLE: readonly LineOfAny[] = [
  ['en', 'bought it yesterday, already regret it, money back please', ...WITHDRAWAL],
  ['en', '14 days right to return an online purchase does it apply', ...WITHDRAWAL],
  ['en', 'just ordered the wrong size ten minutes ago', ...WITHDRAWAL],
  ['fr', 'acheté avant-hier, je n’en veux plus, je veux mes sous', ...WITHDRAWAL],
  ['fr', 'délai légal de 14 jours pour changer d’avis après un achat', ...WITHDRAWAL],
  ['fr', 'commande passée ce matin par erreur', ...WITHDRAWAL, ...UNDELIVERED],
];

// kind: phone
export const MONEY_PHONE: readonly LineOfAny[] = [
  ['en', 'can i get refund', ...REFUND],
  ['en', 'remove card stop subscribtion', ...CARD],
  ['en', 'they keep charging my card', ...STOP_PAYING, 'guide:basics/it-failed', ...REFUND],
  ['en', 'turn of auto renew', ...RENEWAL],
  ['fr', 'rembourcement', ...REFUND],
  ['fr', 'je veu etre rembourser', ...REFUND],
  ['fr', 'enlever cb pour plus payer', ...CARD],
  ['fr', 'desactiver renouvelement auto', ...RENEWAL],
  ['fr', 'engagement 12 mois sortir avant', ...COMMITMENT],
];

// kind: agent
export const MONEY_AGENT: readonly LineOfAny[] = [
  ['en', 'B2C withdrawal window + exclusions', ...WITHDRAWAL],
  ['en', 'early exit fee committed svc', ...COMMITMENT],
  ['en', 'chargeback after cancel, advise cust', ...REFUND, ...CARD],
  ['fr', 'rbt au prorata possible ?', ...REFUND],
  ['fr', 'cl. pro demande rétractation', ...WITHDRAWAL],
  ['fr', 'rupture anticipée engagement, reste dû', ...COMMITMENT],
  ['fr', 'CB expirée = résil ? non, doc svp', ...CARD],
];

// kind: mixed
export const MONEY_MIXED: readonly LineOfAny[] = [
  ['fr', 'refund possible si je cancel avant la fin ?', ...REFUND],
  ['fr', 'auto renew off, comment faire', ...RENEWAL],
  [
    'en',
    'prélèvement my host on my bank statement, how to stop it',
    ...STOP_PAYING,
    'guide:basics/it-failed',
    ...REFUND,
  ],
  ['en', 'droit de rétractation english', ...WITHDRAWAL],
];
