import type { Line } from '../../query.ts';

// kind: trouble; strange e-mails
export const MAILS_TROUBLE: readonly Line[] = [
  [
    'en',
    'got a text telling me my domain dies in 24h unless I pay 2.99 via link, legit?',
    'guide:basics/is-this-email-real',
  ],
  ['en', 'message claims my hosting will be wiped tonight, looks fishy', 'guide:basics/is-this-email-real'],
  [
    'en',
    'a mail says somebody wants to move my domain elsewhere, I never asked for that',
    'guide:basics/is-this-email-real',
  ],
  [
    'en',
    'entered my credit card on a page from a renewal email, now I think it was a scam',
    'guide:basics/is-this-email-real',
  ],
  ['en', 'where can I report a phishing mail that pretends to be my host', 'guide:basics/is-this-email-real'],
  [
    'en',
    'I received a message that I must click to approve deletion but I never requested a deletion',
    'guide:basics/is-this-email-real',
    'guide:basics/locked-out',
  ],
  [
    'en',
    'email: your payment was refused, services will be suspended. real or con?',
    'guide:basics/is-this-email-real',
    'guide:basics/removing-a-card-cancels-nothing',
  ],
  [
    'fr',
    "un sms me dit que mon domaine expire ce soir, lien bizarre, c'est du vrai ?",
    'guide:basics/is-this-email-real',
  ],
  ['fr', 'on me demande 3,49 € pour pas perdre mes mails, arnaque non ?', 'guide:basics/is-this-email-real'],
  [
    'fr',
    "quelqu'un essaie de me piquer mon domaine, j'ai un message pour approuver un transfert",
    'guide:basics/is-this-email-real',
  ],
  [
    'fr',
    "j'ai mis mes coordonnées bancaires sur un faux site après un message de relance",
    'guide:basics/is-this-email-real',
  ],
  ['fr', 'comment reconnaître un faux courrier de mon hébergeur', 'guide:basics/is-this-email-real'],
  ['fr', "à qui signaler une tentative d'hameçonnage", 'guide:basics/is-this-email-real'],
  [
    'fr',
    "je reçois un lien de suppression de serveur alors que je n'ai rien demandé",
    'guide:basics/is-this-email-real',
    'guide:basics/locked-out',
  ],
  [
    'fr',
    'courrier disant que mon moyen de paiement est invalide, dois je cliquer',
    'guide:basics/is-this-email-real',
    'guide:basics/removing-a-card-cancels-nothing',
  ],
];

// kind: phone; strange e-mails
export const MAILS_PHONE: readonly Line[] = [
  ['en', 'fake invoice mail i clicked the link omg', 'guide:basics/is-this-email-real'],
  ['fr', 'mail louche renouvellement domaine', 'guide:basics/is-this-email-real'],
  ['fr', 'jai clike sur le lien du faux mail au secour', 'guide:basics/is-this-email-real'],
  [
    'en',
    'just got a text about paying 1.95 for my domain or its gone is that for real',
    'guide:basics/is-this-email-real',
  ],
  ['fr', 'mel qui demande de payer 4 euro vite vite', 'guide:basics/is-this-email-real'],
];

// kind: agent; strange e-mails
export const MAILS_AGENT: readonly Line[] = [
  ['en', 'cust fwds suspicious renewal notice, how to verify origin', 'guide:basics/is-this-email-real'],
  ['fr', "phishing signalé par client, adresse où l'envoyer", 'guide:basics/is-this-email-real'],
  ['fr', 'client a reçu avis de transfert non sollicité', 'guide:basics/is-this-email-real'],
];

// kind: mixed; strange e-mails
export const MAILS_MIXED: readonly Line[] = [
  ['fr', "c'est un scam ce renewal notice ?", 'guide:basics/is-this-email-real'],
];
