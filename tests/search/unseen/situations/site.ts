import type { Line } from '../../query.ts';

// kind: trouble; about this site and where to ask
export const SITE_TROUBLE: readonly Line[] = [
  [
    'en',
    'what do I even click first if I want to leave my host',
    'guide:basics/before-you-cancel',
    'guide:basics/what-happens-when-you-cancel',
  ],
  ['en', 'which number do I call when I cannot get into the portal', 'guide:basics/locked-out'],
  ['en', 'my product is nowhere on this site, what now', 'guide:basics/not-covered-here'],
  [
    'en',
    'who am I supposed to write to when the portal refuses everything',
    'guide:basics/it-failed',
    'guide:basics/button-missing',
  ],
  [
    'en',
    'what should I say in the ticket so that they take me seriously',
    'guide:basics/it-failed',
    'guide:basics/button-missing',
  ],
  ['en', 'do you handle other hosts too or only these', 'guide:basics/not-covered-here'],
  ['en', 'is it legal that only the admin person can do this', 'guide:basics/who-may-cancel'],
  [
    'en',
    'do I need to send a registered letter',
    'guide:basics/what-happens-when-you-cancel',
    'guide:basics/before-you-cancel',
  ],
  [
    'fr',
    "par quelle page commencer quand on n'y connaît rien",
    'guide:basics/before-you-cancel',
    'guide:basics/what-happens-when-you-cancel',
  ],
  ['fr', "mon service n'est pas dans votre liste", 'guide:basics/not-covered-here'],
  [
    'fr',
    "quoi écrire au support pour qu'ils m'arrêtent enfin ce truc",
    'guide:basics/it-failed',
    'guide:basics/button-missing',
  ],
  ['fr', 'vous traitez aussi les autres hébergeurs ou que ceux-là ?', 'guide:basics/not-covered-here'],
  [
    'fr',
    'faut-il une lettre recommandée ou un clic suffit',
    'guide:basics/what-happens-when-you-cancel',
    'guide:basics/before-you-cancel',
  ],
  ['fr', 'ils ont un numéro de téléphone si je suis bloqué dehors ?', 'guide:basics/locked-out'],
  ['fr', "où voir la date à laquelle ça s'arrête vraiment", 'guide:basics/cancellation-scheduled-status'],
];

// kind: phone; about this site and where to ask
export const SITE_PHONE: readonly Line[] = [
  [
    'en',
    'how do i contact them when its broken',
    'guide:basics/it-failed',
    'guide:basics/button-missing',
    'guide:basics/locked-out',
  ],
  ['en', 'where do i start', 'guide:basics/before-you-cancel', 'guide:basics/what-happens-when-you-cancel'],
  ['fr', 'par ou commencer', 'guide:basics/before-you-cancel', 'guide:basics/what-happens-when-you-cancel'],
  [
    'fr',
    'joindre le support resiliation marche pas',
    'guide:basics/it-failed',
    'guide:basics/button-missing',
  ],
];

// kind: agent; about this site and where to ask
export const SITE_AGENT: readonly Line[] = [
  ['en', 'page for cust w/ product not in catalogue', 'guide:basics/not-covered-here'],
  ['en', 'who is entitled to request termination, link for cust', 'guide:basics/who-may-cancel'],
  ['fr', 'lien à envoyer au client bloqué sans accès', 'guide:basics/locked-out'],
  [
    'fr',
    'modèle de ticket quand la résiliation échoue',
    'guide:basics/it-failed',
    'guide:basics/button-missing',
  ],
];

// kind: mixed; about this site and where to ask
export const SITE_MIXED: readonly Line[] = [
  [
    'fr',
    "which guide pour quelqu'un qui veut juste partir",
    'guide:basics/before-you-cancel',
    'guide:basics/what-happens-when-you-cancel',
  ],
  ['en', 'ou voir my cancellation status', 'guide:basics/cancellation-scheduled-status'],
];
