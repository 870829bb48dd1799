import { DOMAIN, HOSTING, TRANSFER, VPS, WITHDRAWAL } from '../products.ts';
import { type AnswerableQuery, askedOfAny } from '../query.ts';

/** Unseen queries whose words are the hard part: their form, their spelling, their choice. */
export const WORDS: readonly AnswerableQuery[] = [
  ...askedOfAny('plain', [
    ['fr', 'droit de rétractation', ...WITHDRAWAL],
    ['fr', 'sauvegarder mes données avant la fin', 'guide:basics/save-your-data-first'],
    ['en', 'cancellation scheduled status', 'guide:basics/cancellation-scheduled-status'],
    ['en', 'close customer account', 'guide:basics/close-your-account'],
  ]),
  ...askedOfAny('accentless', [
    ['fr', 'deplacer dns et mails avant l arret', 'guide:basics/move-dns-and-email-first'],
    ['fr', 'j ai resilie par erreur', 'guide:basics/undo-a-cancellation'],
    ['fr', 'qui a le droit de resilier a la societe', 'guide:basics/who-may-cancel'],
    ['en', 'i dont want the auto renewal', 'guide:basics/automatic-and-manual-renewal'],
    ['en', 'whats left to do once its cancelled', 'guide:basics/after-cancellation'],
  ]),
  ...askedOfAny('typo', [
    ['fr', 'resilliation vps', ...VPS],
    ['fr', 'transfére nom de domaine vers autre registar', ...TRANSFER],
    ['fr', 'annulé la résiliatoin', 'guide:basics/undo-a-cancellation'],
    ['fr', 'boutton de résiliation manquand', 'guide:basics/button-missing'],
    ['en', 'cancel my subsciption web hostng', ...HOSTING],
    ['en', 'how to get refnud', 'guide:basics/refunds'],
    ['en', 'administartive contact change who can cancel', 'guide:basics/who-may-cancel'],
  ]),
  ...askedOfAny('synonym', [
    ['fr', 'bazarder mon nom de domaine', ...DOMAIN],
    ['fr', 'mettre fin à mon site web', ...HOSTING],
    ['fr', 'récupérer mon argent', 'guide:basics/refunds'],
    [
      'fr',
      'stopper le prélèvement automatique',
      'guide:basics/automatic-and-manual-renewal',
      'guide:basics/removing-a-card-cancels-nothing',
    ],
    ['fr', 'me retirer d’une commande passée hier', ...WITHDRAWAL],
    ['en', 'move my website address elsewhere', ...TRANSFER],
    ['en', 'reverse a termination request', 'guide:basics/undo-a-cancellation'],
    ['en', 'wipe everything right now or wait', 'guide:basics/end-of-term-or-now'],
    ['en', 'bin my webspace', ...HOSTING],
  ]),
];
