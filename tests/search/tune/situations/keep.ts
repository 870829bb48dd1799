// Keep or move: data, DNS, mail, a domain name, an exit to elsewhere.

import { MAIL_WITHOUT_HOSTING, TRANSFER, TRANSFER_OR_DOMAIN } from '../../products.ts';
import type { LineOfAny } from '../../query.ts';

const SAVE = ['guide:basics/save-your-data-first'] as const;
const MOVE = ['guide:basics/move-dns-and-email-first'] as const;
const BEFORE = ['guide:basics/before-you-cancel'] as const;
const MOVE_SITE = [
  'guide:basics/before-you-cancel',
  'guide:basics/move-dns-and-email-first',
  'guide:basics/save-your-data-first',
] as const;
const KEEP_MAIL = [...MAIL_WITHOUT_HOSTING, 'guide:basics/move-dns-and-email-first'] as const;

// kind: trouble
export const KEEP_TROUBLE: readonly LineOfAny[] = [
  ['en', 'I want to download everything before they switch it off', ...SAVE],
  ['en', 'how do I get ten years of mail onto my computer before closing', ...SAVE],
  ['en', 'new host is ready, how do I switch over without the site going down', ...MOVE, ...BEFORE],
  ['en', 'moving to another company, what is the right order', ...BEFORE, ...MOVE],
  ['en', 'who runs my dns and what breaks when I leave', ...MOVE, 'guide:basics/after-cancellation'],
  ['en', 'checklist before leaving a provider', ...BEFORE],
  ['en', 'keep my domain but drop everything else', ...TRANSFER_OR_DOMAIN, 'guide:basics/before-you-cancel'],
  ['en', 'take my web address with me to the new hoster', ...TRANSFER],
  ['en', 'I need the auth code to move my name elsewhere', ...TRANSFER],
  ['en', 'our email must not be interrupted when the website contract ends', ...KEEP_MAIL],
  ['en', 'get rid of the hosting but the mailboxes have to stay', ...KEEP_MAIL],
  [
    'en',
    'my address info@ourshop should survive when the site is gone',
    ...KEEP_MAIL,
    'guide:basics/after-cancellation',
  ],
  ['fr', 'je veux tout récupérer sur une clé usb avant la coupure', ...SAVE],
  ['fr', 'sauvegarder 12 ans de mails avant la fermeture', ...SAVE],
  ['fr', 'le nouveau site est prêt ailleurs, comment basculer sans coupure', ...MOVE, ...BEFORE],
  ['fr', 'dans quel ordre faire les choses quand on change de prestataire', ...BEFORE, ...MOVE],
  ['fr', 'je change d’hébergeur et j’ai peur de perdre mes courriels', ...KEEP_MAIL, ...SAVE, ...BEFORE],
  ['fr', 'emmener mon adresse internet chez un autre', ...TRANSFER],
  ['fr', 'on me demande un code auth pour partir avec mon .fr', ...TRANSFER],
  [
    'fr',
    'garder le nom de domaine mais jeter le reste',
    ...TRANSFER_OR_DOMAIN,
    'guide:basics/before-you-cancel',
  ],
  ['fr', 'plus besoin du site mais je tiens à mes adresses mail', ...KEEP_MAIL],
  ['fr', 'liste de choses à vérifier avant de partir', ...BEFORE],
  ['fr', 'copier les enregistrements mx txt avant de fermer', ...MOVE],
  ['fr', 'exporter ma base de données avant que ça s’arrête', ...SAVE],
];

// kind: phone
export const KEEP_PHONE: readonly LineOfAny[] = [
  ['en', 'backup b4 cancel', ...SAVE],
  ['en', 'transfer domain name away', ...TRANSFER],
  ['en', 'keep emails close website', ...KEEP_MAIL],
  ['fr', 'transferer mon nom de domaine', ...TRANSFER],
  ['fr', 'garder mes mail sans le site', ...KEEP_MAIL],
  ['fr', 'demenager mon site ailleur', ...MOVE_SITE],
];

// kind: agent
export const KEEP_AGENT: readonly LineOfAny[] = [
  ['en', 'transfer-out procedure, EPP code', ...TRANSFER],
  ['en', 'MX cutover before EOL of svc', ...MOVE],
  ['fr', 'transfert sortant ndd, procédure', ...TRANSFER],
  ['fr', 'détacher mails avant résil hébergement', ...MAIL_WITHOUT_HOSTING],
];

// kind: mixed
export const KEEP_MIXED: readonly LineOfAny[] = [
  ['fr', 'transfer out domaine, unlock et code', ...TRANSFER],
  ['fr', 'faire un backup avant de cancel', ...SAVE],
  ['en', 'garder mes mails when hosting ends', ...KEEP_MAIL],
];
