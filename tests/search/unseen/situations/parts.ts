import { DEDICATED_AT_THE_END } from '../../products.ts';
import type { Line, LineOfAny } from '../../query.ts';

// kind: trouble; a part, or several
export const PARTS_TROUBLE: readonly LineOfAny[] = [
  [
    'en',
    'I rent three boxes and only want to lose the smallest one',
    'guide:basics/part-of-a-service-or-several',
    ...DEDICATED_AT_THE_END,
  ],
  [
    'en',
    'end all our services in one go, we have about thirty',
    'guide:basics/part-of-a-service-or-several',
    'guide:basics/close-your-account',
  ],
  ['en', 'can I cancel just some of it and keep the rest', 'guide:basics/part-of-a-service-or-several'],
  [
    'en',
    'pulling out completely: 2 domains, a vps, mail. which order?',
    'guide:basics/before-you-cancel',
    'guide:basics/part-of-a-service-or-several',
    'guide:basics/close-your-account',
  ],
  ['en', 'only one of the addresses in our block should go', 'guide:basics/part-of-a-service-or-several'],
  ['en', 'wipe my whole customer profile, gdpr style, nothing left', 'guide:basics/close-your-account'],
  [
    'en',
    "don't need the extra stuff on the bill but the server itself must stay",
    'guide:basics/part-of-a-service-or-several',
  ],
  [
    'fr',
    'parmi mes cinq machines il y en a une dont je ne veux plus, les autres restent',
    'guide:basics/part-of-a-service-or-several',
    ...DEDICATED_AT_THE_END,
  ],
  [
    'fr',
    "tout couper d'un seul coup, y a une trentaine de lignes dans la liste",
    'guide:basics/part-of-a-service-or-several',
    'guide:basics/close-your-account',
  ],
  [
    'fr',
    "enlever un morceau de l'abonnement sans toucher au reste",
    'guide:basics/part-of-a-service-or-several',
  ],
  [
    'fr',
    'je pars pour de bon, dans quel ordre arrêter domaine, serveur, mails',
    'guide:basics/before-you-cancel',
    'guide:basics/part-of-a-service-or-several',
    'guide:basics/close-your-account',
  ],
  ['fr', 'effacer mon compte client et toutes mes données personnelles', 'guide:basics/close-your-account'],
  [
    'fr',
    'une seule ip de la plage à rendre, pas toute la plage',
    'guide:basics/part-of-a-service-or-several',
  ],
  [
    'fr',
    "même machine en plus petit, je dois arrêter l'ancienne ?",
    'guide:basics/before-you-cancel',
    'guide:basics/part-of-a-service-or-several',
  ],
];

// kind: phone; a part, or several
export const PARTS_PHONE: readonly LineOfAny[] = [
  ['en', 'delete my account pls', 'guide:basics/close-your-account'],
  ['en', 'cancel everything', 'guide:basics/part-of-a-service-or-several', 'guide:basics/close-your-account'],
  [
    'fr',
    'je veux tout arreter et fermer mon compte',
    'guide:basics/close-your-account',
    'guide:basics/part-of-a-service-or-several',
  ],
  ['fr', 'arreter plusieurs services en meme temps', 'guide:basics/part-of-a-service-or-several'],
  [
    'en',
    'only one of my servers not all of them',
    'guide:basics/part-of-a-service-or-several',
    ...DEDICATED_AT_THE_END,
  ],
  ['fr', 'juste un serveur pas tous', 'guide:basics/part-of-a-service-or-several', ...DEDICATED_AT_THE_END],
];

// kind: agent; a part, or several
export const PARTS_AGENT: readonly Line[] = [
  ['en', 'bulk termination, 40 svcs, any mass action?', 'guide:basics/part-of-a-service-or-several'],
  ['en', 'cust leaves, wants acct closed, prereqs', 'guide:basics/close-your-account'],
  ['fr', 'clôture compte : pré-requis ?', 'guide:basics/close-your-account'],
  ['fr', 'résiliation en masse, faisable côté client ?', 'guide:basics/part-of-a-service-or-several'],
];

// kind: mixed; a part, or several
export const PARTS_MIXED: readonly Line[] = [
  [
    'fr',
    "delete all my services d'un coup",
    'guide:basics/part-of-a-service-or-several',
    'guide:basics/close-your-account',
  ],
  ['en', 'fermer mon compte definitively', 'guide:basics/close-your-account'],
];
