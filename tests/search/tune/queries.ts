import { DEDICATED, DOMAIN, HOSTING, TRANSFER, VIRTUAL_SERVER, VPS, WITHDRAWAL } from '../products.ts';
import { type AnswerableQuery, askedOfAny } from '../query.ts';

/** The queries to tune the search on. */
export const QUERIES: readonly AnswerableQuery[] = [
  ...askedOfAny('plain', [
    ['fr', 'annuler une résiliation', 'guide:basics/undo-a-cancellation'],
    ['fr', 'contact administrateur', 'guide:basics/who-may-cancel'],
    ['en', 'transfer a domain to another registrar', ...TRANSFER],
    ['en', 'automatic renewal', 'guide:basics/automatic-and-manual-renewal'],
  ]),
  ...askedOfAny('accentless', [
    ['fr', 'resilier mon hebergement', ...HOSTING],
    ['fr', 'periode de grace apres echeance', 'guide:basics/grace-periods-and-erasure'],
    ['fr', 'fermer definitivement son compte client', 'guide:basics/close-your-account'],
    ['fr', 'bouton resilier n apparait pas', 'guide:basics/button-missing'],
    ['en', 'cant cancel because of an unpaid bill', 'guide:basics/button-missing'],
    ['en', 'ive changed my mind keep the service', 'guide:basics/undo-a-cancellation'],
  ]),
  ...askedOfAny('typo', [
    ['fr', 'résillier mon vsp', ...VPS],
    ['fr', 'nom de domiane a resilié', ...DOMAIN],
    ['fr', 'rembourssement apres resiliation', 'guide:basics/refunds'],
    ['fr', 'resilier serveur dédier', ...DEDICATED],
    ['en', 'stop beeing charged for domian', ...DOMAIN],
    ['en', 'trasnfer domain away', ...TRANSFER],
  ]),
  ...askedOfAny('synonym', [
    ['fr', 'comment virer mon vps', ...VPS],
    ['fr', 'arrêter abonnement site internet', ...HOSTING],
    ['fr', 'me faire rembourser', 'guide:basics/refunds'],
    ['en', 'get rid of my virtual server', ...VIRTUAL_SERVER],
    ['en', 'drop website package', ...HOSTING],
    ['en', 'money back', 'guide:basics/refunds'],
  ]),
  ...askedOfAny('question', [
    ['fr', 'qu’est-ce qui se passe quand je résilie ?', 'guide:basics/what-happens-when-you-cancel'],
    ['fr', "jusqu'à quand je peux revenir sur ma résiliation ?", 'guide:basics/undo-a-cancellation'],
    ['fr', 'pourquoi je ne vois pas résilier dans le menu ?', 'guide:basics/button-missing'],
    [
      'fr',
      'si j’enlève ma carte bleue est-ce que ça résilie ?',
      'guide:basics/removing-a-card-cancels-nothing',
    ],
    ['en', 'who can cancel the service if my colleague has left?', 'guide:basics/who-may-cancel'],
    ['en', 'how long does a domain transfer take?', ...TRANSFER],
    ['en', 'what should I do before I cancel?', 'guide:basics/before-you-cancel'],
    ['en', 'I ordered a VPS yesterday by mistake, can I get out of it?', ...WITHDRAWAL],
    ['en', 'my agency bought the hosting, how can I leave?', 'guide:basics/leave-a-reseller'],
  ]),
  ...askedOfAny('cross-language', [
    ['en', 'résilier hébergement web', ...HOSTING],
    ['en', 'comment annuler la résiliation', 'guide:basics/undo-a-cancellation'],
    ['en', 'renouvellement automatique désactiver', 'guide:basics/automatic-and-manual-renewal'],
    ['en', 'fermer mon compte', 'guide:basics/close-your-account'],
    ['fr', 'how to cancel a vps', ...VPS],
    ['fr', 'withdraw from order', ...WITHDRAWAL],
    ['fr', 'missing cancel button', 'guide:basics/button-missing'],
  ]),
];
