// The button is missing, an error, no e-mail, no change, still billed, false e-mails.
import type { Line } from '../../query.ts';

const FAILED = ['guide:basics/it-failed'] as const;
const MISSING = ['guide:basics/button-missing'] as const;
const STATUS = ['guide:basics/cancellation-scheduled-status'] as const;
const NO_MAIL = ['guide:basics/it-failed', 'guide:basics/cancellation-scheduled-status'] as const;
const BILLED = [
  'guide:basics/it-failed',
  'guide:basics/after-cancellation',
  'guide:basics/refunds',
  'guide:basics/cancellation-scheduled-status',
] as const;
const FAKE = ['guide:basics/is-this-email-real'] as const;

// kind: trouble
export const FAILED_TROUBLE: readonly Line[] = [
  ['en', 'the cancellation email never arrived', ...NO_MAIL],
  ['en', 'no confirmation email received', ...NO_MAIL],
  ['en', 'the link in the mail says page not found', ...FAILED],
  ['en', 'I waited four days and now the confirmation link has expired', ...FAILED],
  ['en', 'both links in the message give me an error and it still shows as active', ...FAILED],
  ['en', 'there is no way to cancel anywhere on this page I have looked for an hour', ...MISSING],
  ['en', 'three dots menu does not offer what your guide says', ...MISSING],
  ['en', 'the option is greyed out', ...MISSING],
  ['en', 'I told them to stop two months ago and they took the money again', ...BILLED],
  ['en', 'got an invoice after I left, why', ...BILLED],
  ['en', 'nobody answers my request, the renewal is next week', ...FAILED],
  [
    'en',
    'it ended on the 3rd and the machine still answers to ping',
    ...FAILED,
    ...STATUS,
    'guide:basics/what-happens-when-you-cancel',
  ],
  ['en', 'deleted thing still shows up in my list, did it work?', ...FAILED, ...STATUS],
  ['en', 'it spins and spins and then says an unexpected error occurred', ...FAILED],
  [
    'en',
    'they will not let me go because of an old bill',
    ...MISSING,
    'guide:basics/removing-a-card-cancels-nothing',
  ],
  ['fr', "le mail avec le lien n'est jamais arrivé, même pas dans les spams", ...NO_MAIL],
  ['fr', 'lien de confirmation périmé', ...FAILED],
  ['fr', 'quand je clique sur le lien du message ça affiche une page blanche', ...FAILED],
  ['fr', "j'ai beau chercher il n'y a aucun bouton pour partir", ...MISSING],
  ['fr', 'dans le menu à trois petits points il manque la ligne résilier', ...MISSING],
  ['fr', 'le bouton est grisé', ...MISSING],
  ['fr', "résilié en mars et encore prélevé en mai, c'est du vol", ...BILLED],
  ['fr', "je reçois toujours des factures alors que j'ai tout arrêté", ...BILLED],
  ['fr', 'ma demande est restée sans réponse, ça se renouvelle lundi', ...FAILED],
  ['fr', 'ça tourne dans le vide puis erreur inattendue', ...FAILED],
  [
    'fr',
    'on me dit de payer une vieille facture avant de pouvoir arrêter',
    ...MISSING,
    'guide:basics/removing-a-card-cancels-nothing',
  ],
  ['fr', 'service toujours visible dans la liste après suppression', ...FAILED, ...STATUS],
];

// kind: phone
export const FAILED_PHONE: readonly Line[] = [
  ['en', 'cancelation didnt work', ...FAILED],
  ['en', 'still geting charged after canceling', ...BILLED],
  ['en', 'never got the conf mail', ...NO_MAIL],
  ['fr', 'pas de bouton resilier', ...MISSING],
  ['fr', 'la resiliation marche pas', ...FAILED, ...MISSING],
  ['fr', 'toujour facturé apres resilliation', ...BILLED],
  ['fr', 'jai pas recu le mail de confirmation', ...NO_MAIL],
];

// kind: agent
export const FAILED_AGENT: readonly Line[] = [
  ['en', 'termination link dead, cust in CA region', ...FAILED],
  ['en', 'cust billed post-cancel, dispute window?', ...BILLED],
  ['en', 'cancel entry hidden in row menu, reasons', ...MISSING],
  ['fr', 'mail conf. non reçu, où le retrouver', ...NO_MAIL],
  ['fr', 'résil KO erreur bouton, que vérifier', ...FAILED, ...MISSING],
  ['fr', 'contestation fact. après résil, délai', ...BILLED],
];

// kind: mixed
export const FAILED_MIXED: readonly Line[] = [
  ['fr', 'cancel subscription ne marche pas', ...FAILED, ...MISSING],
  ['fr', 'le button cancel est missing', ...MISSING],
  ['en', 'lien expiré in cancellation mail', ...FAILED],
];

// kind: trouble
export const FALSE_EMAILS_TROUBLE: readonly Line[] = [
  ['fr', 'mail mon hébergeur me demande de payer 5 euros est-ce une arnaque', ...FAKE],
  ['en', 'is this my host renewal email fake', ...FAKE],
  ['en', 'phishing email renewal my host', ...FAKE],
  ['en', 'got a text message saying my domain will be deleted today unless I pay 3.99', ...FAKE],
  ['en', 'a message asks me for my password to keep my mailbox open', ...FAKE],
  ['en', 'I typed my card number in the page and now I think it was not them', ...FAKE],
  ['en', 'somebody wants to move my domain away and I did not ask for it', ...FAKE],
  ['en', 'the sender looks odd, it ends in .ru but has the logo', ...FAKE],
  ['en', 'where do I report scammers pretending to be my hoster', ...FAKE],
  ['en', 'email says payment failed for a service I do not even have', ...FAKE],
  ['fr', "j'ai reçu un sms avec un lien pour renouveler, c'est louche", ...FAKE],
  ['fr', 'message bizarre au nom d’mon hébergeur avec des fautes, je fais quoi', ...FAKE],
  ['fr', "j'ai donné ma carte bleue sur un faux site mon hébergeur", ...FAKE],
  ['fr', "on me demande d'accepter un transfert de mon domaine que je n'ai pas demandé", ...FAKE],
  ['fr', 'menace de coupure sous 24h si je ne règle pas 2,99', ...FAKE],
  ['fr', 'à qui signaler un hameçonnage', ...FAKE],
  ['fr', 'comment savoir si le courriel vient vraiment de chez eux', ...FAKE],
];

// kind: phone
export const FALSE_EMAILS_PHONE: readonly Line[] = [
  ['en', 'is this mail legit or scam', ...FAKE],
  ['fr', 'vrai ou faux mail mon hébergeur', ...FAKE],
  ['fr', 'arnaque mon hébergeur renouvelement', ...FAKE],
];

// kind: agent
export const FALSE_EMAILS_AGENT: readonly Line[] = [
  ['en', 'cust forwards suspicious renewal notice, how to verify', ...FAKE],
  ['fr', 'cl. signale phishing, adresse abuse/fraude ?', ...FAKE],
];

// kind: mixed
export const FALSE_EMAILS_MIXED: readonly Line[] = [
  ['fr', 'mail de scam, payment refusé soi-disant', ...FAKE],
];
