import { HOSTING, TRANSFER, TRANSFER_OR_DOMAIN } from '../../products.ts';
import type { LineOfAny } from '../../query.ts';

// kind: trouble; keep or move
export const KEEPING_TROUBLE: readonly LineOfAny[] = [
  ['en', 'want to take my .com with me to namecheap', ...TRANSFER],
  [
    'en',
    'does my web address die when I leave the host, or can I bring it along',
    ...TRANSFER_OR_DOMAIN,
    'guide:basics/move-dns-and-email-first',
    'guide:basics/before-you-cancel',
  ],
  [
    'en',
    'how do I get all the pictures and the database off before it shuts',
    'guide:basics/save-your-data-first',
    'guide:basics/before-you-cancel',
  ],
  [
    'en',
    'switching hosts next week, must not have a single day without mail',
    'guide:basics/move-dns-and-email-first',
    'guide:basics/before-you-cancel',
    ...TRANSFER,
  ],
  ['en', 'where do I find the secret code to hand my domain to the new registrar', ...TRANSFER],
  ['en', 'what do I have to do before I pull the plug, like a to do list', 'guide:basics/before-you-cancel'],
  ['en', 'moved the domain away, should I also cancel it here', ...TRANSFER_OR_DOMAIN],
  [
    'en',
    "photos of ten years on there, don't want to lose them",
    'guide:basics/save-your-data-first',
    'guide:basics/before-you-cancel',
  ],
  [
    'fr',
    "emmener mon .fr chez un autre bureau d'enregistrement sans coupure",
    ...TRANSFER,
    'guide:basics/move-dns-and-email-first',
  ],
  ['fr', 'je change de crémerie mais je veux garder mon adresse web', ...TRANSFER_OR_DOMAIN],
  [
    'fr',
    'recopier le site et la base avant la coupure, par où commencer',
    'guide:basics/save-your-data-first',
    'guide:basics/before-you-cancel',
  ],
  [
    'fr',
    "éviter que les mails se perdent pendant qu'on change d'hébergeur",
    'guide:basics/move-dns-and-email-first',
    'guide:basics/before-you-cancel',
  ],
  ['fr', "c'est quoi le code qu'on me réclame pour sortir mon nom de domaine", ...TRANSFER],
  [
    'fr',
    "la liste de ce qu'il faut faire avant de couper, pour ne rien oublier",
    'guide:basics/before-you-cancel',
  ],
  [
    'fr',
    'dix ans de photos là-dessus, je veux pas les perdre',
    'guide:basics/save-your-data-first',
    'guide:basics/before-you-cancel',
  ],
];

// kind: phone; keep or move
export const KEEPING_PHONE: readonly LineOfAny[] = [
  [
    'en',
    'keep my domain but drop the host',
    ...HOSTING,
    'guide:basics/before-you-cancel',
    'guide:basics/move-dns-and-email-first',
    'guide:basics/what-happens-when-you-cancel',
    'guide:basics/part-of-a-service-or-several',
  ],
  ['en', 'backup b4 leaving', 'guide:basics/save-your-data-first', 'guide:basics/before-you-cancel'],
  ['fr', 'changer de registrar sans perdre les mails', ...TRANSFER, 'guide:basics/move-dns-and-email-first'],
  [
    'fr',
    'sauvegarder avant de partir',
    'guide:basics/save-your-data-first',
    'guide:basics/before-you-cancel',
  ],
  [
    'en',
    'ok so new host is ready where do i start so the site doesnt go down when i switch and the mail keeps coming',
    'guide:basics/move-dns-and-email-first',
    'guide:basics/before-you-cancel',
  ],
  [
    'fr',
    'le nouvel hebergeur est pret je fais quoi dabord pour pas que le site tombe',
    'guide:basics/move-dns-and-email-first',
    'guide:basics/before-you-cancel',
  ],
];

// kind: agent; keep or move
export const KEEPING_AGENT: readonly LineOfAny[] = [
  ['en', 'cust wants xfer out, auth code?', ...TRANSFER],
  [
    'en',
    'NS change pre-termination, checklist',
    'guide:basics/move-dns-and-email-first',
    'guide:basics/before-you-cancel',
  ],
  ['fr', 'transfert sortant, code auth introuvable pour le client', ...TRANSFER],
  ['fr', 'migration DNS + MX avant fin de service, procédure', 'guide:basics/move-dns-and-email-first'],
];

// kind: mixed; keep or move
export const KEEPING_MIXED: readonly LineOfAny[] = [
  ['fr', 'domain transfer vers cloudflare, comment unlock', ...TRANSFER],
  ['en', 'garder mon nom de domaine when i leave', ...TRANSFER_OR_DOMAIN],
  ['fr', 'faire un backup complet avant le cutoff', 'guide:basics/save-your-data-first'],
];
