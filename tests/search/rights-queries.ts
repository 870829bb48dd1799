import type { Locale } from '../../src/i18n/locales.ts';

/** What somebody asks who has a right, on a page of a language, and the guide that has to be among the first three. */
export type RightsQuery = readonly [on: Locale, query: string, guide: string];

const ENDED = 'basics/already-ended';
const NOBODY = 'basics/nobody-answers';
const RENEWED = 'basics/renewed-without-notice';
const WITHDRAW = 'basics/withdraw-from-a-recent-order';

/** Written by hand from what people have lost, before the search was taught any of it. */
export const RIGHTS_QUERIES: readonly RightsQuery[] = [
  ['fr', 'garder mon numéro après résiliation', ENDED],
  ['fr', 'récupérer mon numéro résilié depuis trois semaines', ENDED],
  ['fr', 'mon numéro a été coupé il y a un mois, je peux le récupérer ?', ENDED],
  ['fr', 'domaine expiré récupérer', ENDED],
  ['fr', 'récupérer un nom de domaine en .be supprimé', ENDED],
  ['en', 'get back an expired domain', ENDED],
  ['en', 'my phone number ended three weeks ago can i still get it', ENDED],
  ['en', 'recover a deleted .eu name', ENDED],
  ['fr', 'ils ne répondent pas', NOBODY],
  ['fr', 'médiateur', NOBODY],
  ['fr', "à qui s'adresser si l'hébergeur ne répond plus", NOBODY],
  ['fr', 'saisir un médiateur contre mon hébergeur', NOBODY],
  ['en', 'who can I complain to', NOBODY],
  ['en', 'nobody answers my complaint', NOBODY],
  ['en', 'ombudsman for web hosting', NOBODY],
  ['fr', 'remboursement après reconduction', RENEWED],
  ['fr', "mon hébergement s'est renouvelé sans prévenir", RENEWED],
  ['fr', "reconduction tacite sans avis d'échéance", RENEWED],
  ['en', 'they renewed me without notice', RENEWED],
  ['en', 'my hosting renewed itself without warning', RENEWED],
  ['en', 'automatic renewal nobody told me about', RENEWED],
  ['fr', '14 jours rétractation serveur', WITHDRAW],
  ['fr', 'droit de rétractation vps', WITHDRAW],
  ['fr', 'délai de rétractation commande en ligne', WITHDRAW],
  ['en', 'withdraw from an order within 14 days', WITHDRAW],
  ['en', 'right of withdrawal dedicated server', WITHDRAW],
];
