import {
  DEDICATED_AT_THE_END,
  DOMAIN,
  HOSTING,
  TRANSFER_OR_DOMAIN,
  VPS,
  VPS_NOW,
  WEBSITE,
  WITHDRAWAL,
} from '../products.ts';
import { type AnswerableQuery, askedOfAny } from '../query.ts';

/**
 * Written when the search was tuned, by somebody who knew neither its words nor the other queries.
 */
export const LATER: readonly AnswerableQuery[] = [
  ...askedOfAny('plain', [
    ['en', 'cancel dedicated server at renewal date', ...DEDICATED_AT_THE_END],
    ['en', 'undo a cancellation', 'guide:basics/undo-a-cancellation'],
    ['en', 'transfer domain name to another company', ...TRANSFER_OR_DOMAIN],
    ['fr', 'résilier un hébergement web', ...HOSTING],
  ]),
  ...askedOfAny('accentless', [
    ['fr', 'delai de retractation commande', ...WITHDRAWAL],
    ['fr', 'desactiver le renouvellement automatique', 'guide:basics/automatic-and-manual-renewal'],
    ['fr', 'recuperer mes donnees avant lecheance', 'guide:basics/save-your-data-first'],
    ['en', 'cant find the cancel button', 'guide:basics/button-missing'],
    ['en', 'changed my mind whats the deadline to undo', 'guide:basics/undo-a-cancellation'],
    ['en', 'end of term or straight away whats better', 'guide:basics/end-of-term-or-now'],
  ]),
  ...askedOfAny('typo', [
    ['en', 'cancle my vps', ...VPS],
    ['en', 'refudn after cancelation', 'guide:basics/refunds'],
    ['en', 'domian transfer to other registrar', ...TRANSFER_OR_DOMAIN],
    ['en', 'withdrawl from order 14 dyas', ...WITHDRAWAL],
    ['fr', 'renouvelement automatqiue', 'guide:basics/automatic-and-manual-renewal'],
    ['fr', 'anuler une résilation', 'guide:basics/undo-a-cancellation'],
  ]),
  ...askedOfAny('synonym', [
    ['en', 'get rid of my website', ...WEBSITE],
    ['en', 'wipe my vps right now', ...VPS_NOW],
    ['en', 'take my url elsewhere', ...TRANSFER_OR_DOMAIN],
    [
      'fr',
      'arrêter les prélèvements sur ma carte',
      'guide:basics/automatic-and-manual-renewal',
      'guide:basics/removing-a-card-cancels-nothing',
    ],
    ['fr', 'faire marche arrière', 'guide:basics/undo-a-cancellation'],
  ]),
  ...askedOfAny('question', [
    ['en', 'Why is there no option to cancel in the menu next to my service?', 'guide:basics/button-missing'],
    [
      'en',
      "My web agency bought the hosting and doesn't answer any more, how do I leave?",
      'guide:basics/leave-a-reseller',
    ],
    [
      'en',
      'If I delete my bank card will the service stop by itself?',
      'guide:basics/removing-a-card-cancels-nothing',
    ],
    [
      'fr',
      'Comment savoir si ma demande de résiliation a bien été prise en compte ?',
      'guide:basics/cancellation-scheduled-status',
    ],
    [
      'fr',
      'Mon collègue qui gérait le compte est parti, comment je fais pour résilier ?',
      'guide:basics/who-may-cancel',
    ],
    [
      'fr',
      "Est-ce que mon service s'arrête tout de suite quand je résilie ou à la fin de la période payée ?",
      'guide:basics/what-happens-when-you-cancel',
      'guide:basics/end-of-term-or-now',
    ],
  ]),
  ...askedOfAny('cross-language', [
    ['en', 'résilier mon vps', ...VPS],
    ['en', 'bouton résilier introuvable', 'guide:basics/button-missing'],
    ['en', 'fermer mon compte client', 'guide:basics/close-your-account'],
    ['fr', 'how do I cancel a domain name', ...DOMAIN],
    ['fr', 'refund', 'guide:basics/refunds'],
    ['fr', 'stop cancellation of service', 'guide:basics/undo-a-cancellation'],
    ['fr', 'who can cancel a service', 'guide:basics/who-may-cancel'],
    ['fr', 'after cancellation last invoices', 'guide:basics/after-cancellation'],
  ]),
];
