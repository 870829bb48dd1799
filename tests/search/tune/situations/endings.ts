// Ending a product without naming the company: whatever the providers have.

import {
  DEDICATED,
  DEDICATED_AT_THE_END,
  DOMAIN,
  HOSTING,
  HOSTING_NOW,
  VIRTUAL_SERVER,
  VPS,
  VPS_NOW,
  WEBSITE,
} from '../../products.ts';
import type { LineOfAny } from '../../query.ts';

// kind: ending
export const ENDINGS: readonly LineOfAny[] = [
  ['en', 'my little vps has been idle for a year, time to say goodbye', ...VPS],
  ['en', 'destroy my vps this minute, nothing on it matters', ...VPS_NOW],
  ['en', 'rented virtual machine no longer needed', ...VIRTUAL_SERVER],
  ['en', 'give back the physical machine when the paid month is over', ...DEDICATED_AT_THE_END],
  ['en', 'we moved to the cloud and the rented bare metal box can go', ...DEDICATED],
  ['en', 'shop is closing, the web page should disappear', ...WEBSITE],
  ['en', 'I do not need webspace any more', ...HOSTING],
  ['en', 'take my site offline and wipe the hosting today', ...HOSTING_NOW],
  ['en', 'the .com of my old band nobody wants it', ...DOMAIN],
  ['en', 'stop renewing my web address', ...DOMAIN, 'guide:basics/automatic-and-manual-renewal'],
  ['fr', 'mon petit vps ne sert plus à rien', ...VPS],
  ['fr', 'détruire mon vps là maintenant, rien à garder', ...VPS_NOW],
  ['fr', 'rendre le serveur physique à la fin du mois payé', ...DEDICATED_AT_THE_END],
  ['fr', 'on est passés au cloud, le dédié peut partir', ...DEDICATED],
  ['fr', 'la boutique ferme, le site doit disparaître', ...WEBSITE],
  ['fr', "je n'ai plus besoin d'espace web", ...HOSTING],
  ['fr', 'effacer mon hébergement aujourd’hui même', ...HOSTING_NOW],
  ['fr', 'ne plus payer le .com de mon ancien groupe', ...DOMAIN],
  ['fr', 'laisser tomber mon nom de domaine', ...DOMAIN],
];

// kind: phone
export const ENDINGS_PHONE: readonly LineOfAny[] = [
  ['en', 'cancle vps', ...VPS],
  ['en', 'stop dedicated servr', ...DEDICATED],
  ['en', 'i dont want my web hosting anymore', ...HOSTING],
  ['fr', 'resilié vps', ...VPS],
  ['fr', 'arreter serveur dedie', ...DEDICATED],
  ['fr', 'suprimer ndd', ...DOMAIN],
  ['fr', 'je veu plus de mon hebergement', ...HOSTING],
];

// kind: mixed
export const ENDINGS_MIXED: readonly LineOfAny[] = [
  ['en', 'cancelar vps', ...VPS],
  ['fr', 'cancel mon serveur dédié', ...DEDICATED],
  ['en', 'résilier my web hosting', ...HOSTING],
  ['fr', 'delete vps tout de suite', ...VPS_NOW],
];
