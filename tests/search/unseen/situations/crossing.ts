import { DEDICATED_AT_THE_END, HOSTING, TRANSFER } from '../../products.ts';
import type { LineOfAny } from '../../query.ts';

// kind: mixed; to end a product
export const FRENCH_ON_ENGLISH_PAGE: readonly LineOfAny[] = [
  [
    'en',
    'je ne parle pas anglais, comment arrêter mon hébergement svp',
    ...HOSTING,
    'guide:basics/what-happens-when-you-cancel',
  ],
  [
    'en',
    'mon serveur dédié je ne le renouvelle pas',
    ...DEDICATED_AT_THE_END,
    'guide:basics/automatic-and-manual-renewal',
  ],
  ['en', "aidez moi j'ai perdu mon téléphone avec les codes", 'guide:basics/locked-out'],
  ['en', 'mon mari est mort, que faire de son site', 'guide:basics/somebody-else-holds-the-keys'],
  ['en', 'facture bizarre du mois dernier', 'guide:basics/refunds', 'guide:basics/it-failed'],
  ['en', 'faux courriel de renouvellement, comment en être sûr', 'guide:basics/is-this-email-real'],
  [
    'en',
    'récupérer mes données après la date de fin',
    'guide:basics/grace-periods-and-erasure',
    'guide:basics/save-your-data-first',
  ],
  ['en', 'où est passé le bouton', 'guide:basics/button-missing'],
  ['en', 'code de transfert pour partir ailleurs avec mon domaine', ...TRANSFER],
  ['en', 'résilier maintenant ou à la fin, conseillez moi', 'guide:basics/end-of-term-or-now'],
];

// kind: mixed; undo and rescue
export const ENGLISH_ON_FRENCH_PAGE: readonly LineOfAny[] = [
  ['fr', 'sorry no french, clicked terminate by mistake, how to keep it', 'guide:basics/undo-a-cancellation'],
  [
    'fr',
    'I live abroad and they still debit my french card',
    'guide:basics/removing-a-card-cancels-nothing',
    'guide:basics/it-failed',
    'guide:basics/refunds',
  ],
  [
    'fr',
    'former webmaster holds the account, what can I do',
    'guide:basics/somebody-else-holds-the-keys',
    'guide:basics/leave-a-reseller',
    'guide:basics/who-may-cancel',
  ],
  [
    'fr',
    'no email with the deletion link ever arrived',
    'guide:basics/it-failed',
    'guide:basics/button-missing',
  ],
  ['fr', 'order paid not received', 'guide:basics/ordered-and-never-delivered'],
  ['fr', 'is it automatic or must I pay by hand each year', 'guide:basics/automatic-and-manual-renewal'],
  ['fr', 'leave before the twelve months are over', 'guide:basics/i-pay-for-a-commitment'],
  ['fr', 'take my domain to another registrar', ...TRANSFER],
];
