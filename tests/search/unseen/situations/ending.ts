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

// kind: ending; to end a product
export const ENDING: readonly LineOfAny[] = [
  [
    'en',
    'the little virtual machine I rent for my minecraft pals is collecting dust, bye',
    ...VIRTUAL_SERVER,
  ],
  [
    'en',
    'my startup folded and I no longer need the website',
    ...WEBSITE,
    'guide:basics/somebody-else-holds-the-keys',
    'guide:basics/close-your-account',
  ],
  ['en', 'burn my vps to the ground this minute', ...VPS_NOW, 'guide:basics/end-of-term-or-now'],
  [
    'en',
    'lease on the rented physical server should not continue past its date',
    ...DEDICATED_AT_THE_END,
    'guide:basics/end-of-term-or-now',
    'guide:basics/what-happens-when-you-cancel',
  ],
  ['en', 'i dont wanna own this domain anymore', ...DOMAIN],
  ['en', 'take my web space offline for ever, today', ...HOSTING_NOW, 'guide:basics/end-of-term-or-now'],
  [
    'en',
    'root server too much work switched to managed, how to quit',
    ...DEDICATED,
    ...VPS,
    'guide:basics/what-happens-when-you-cancel',
  ],
  ['fr', 'la petite machine virtuelle que je loue pour jouer entre potes ne sert plus', ...VIRTUAL_SERVER],
  [
    'fr',
    "on a arrêté notre blog de voyage, y a plus rien à payer j'espère, comment je m'en sépare",
    ...WEBSITE,
    'guide:basics/automatic-and-manual-renewal',
  ],
  ['fr', 'dézinguer mon vps tout de suite', ...VPS_NOW, 'guide:basics/end-of-term-or-now'],
  [
    'fr',
    "la machine physique qu'on loue ne doit pas repartir après la date",
    ...DEDICATED_AT_THE_END,
    'guide:basics/automatic-and-manual-renewal',
    'guide:basics/end-of-term-or-now',
    'guide:basics/what-happens-when-you-cancel',
  ],
  ['fr', 'je laisse tomber mon nom de domaine', ...DOMAIN],
  ['fr', "bazarder l'espace web maintenant", ...HOSTING_NOW, 'guide:basics/end-of-term-or-now'],
];

// kind: agent; to end a product
export const ENDING_AGENT: readonly LineOfAny[] = [
  ['en', 'cust: dedi eot', ...DEDICATED_AT_THE_END],
  ['en', 'vps immediate del, cust confirms no data', ...VPS_NOW],
  ['fr', 'dédié, fin à échéance demandée par client', ...DEDICATED_AT_THE_END],
  ['fr', 'client veut stopper son mutualisé', ...HOSTING],
];

// kind: phone; to end a product
export const ENDING_PHONE: readonly LineOfAny[] = [
  ['en', 'cancle my vsp', ...VPS],
  ['en', 'get rid of hosting', ...WEBSITE],
  ['fr', 'arrete mon vps stp', ...VPS],
  ['fr', 'je veu plus mon serveur dedier', ...DEDICATED],
];

// kind: mixed; to end a product
export const ENDING_MIXED: readonly LineOfAny[] = [
  ['fr', 'cancel mon dedicated server', ...DEDICATED],
  ['en', 'resilier mon hébergement web', ...HOSTING],
  ['fr', 'terminate mon vps right now', ...VPS_NOW],
];
