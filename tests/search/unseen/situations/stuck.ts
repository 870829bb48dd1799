import type { Line } from '../../query.ts';

// kind: trouble; stuck: button, error, e-mail, bill
export const STUCK_TROUBLE: readonly Line[] = [
  [
    'en',
    'everyone says click the three dots and cancel but I only see renew and contacts',
    'guide:basics/button-missing',
  ],
  [
    'en',
    'there is no option anywhere to end this thing, are you hiding it on purpose??',
    'guide:basics/button-missing',
  ],
  [
    'en',
    'it asked me to check my mail to confirm, two hours later still nothing in my inbox',
    'guide:basics/it-failed',
    'guide:basics/button-missing',
  ],
  ['en', 'the link in the confirmation mail says expired', 'guide:basics/it-failed'],
  [
    'en',
    "it's been a month since I ended it and they charged me again",
    'guide:basics/it-failed',
    'guide:basics/refunds',
    'guide:basics/after-cancellation',
  ],
  [
    'en',
    'I asked to stop it last week and nobody reacted, does it count?',
    'guide:basics/cancellation-scheduled-status',
    'guide:basics/it-failed',
  ],
  ['en', 'red banner something went wrong each time I press confirm', 'guide:basics/it-failed'],
  [
    'en',
    'status still says active even though I went through the form twice',
    'guide:basics/cancellation-scheduled-status',
    'guide:basics/it-failed',
  ],
  [
    'en',
    'I gave up the server in march yet it is still in my list',
    'guide:basics/cancellation-scheduled-status',
    'guide:basics/it-failed',
    'guide:basics/after-cancellation',
  ],
  [
    'fr',
    "y a pas de bouton pour arrêter, j'ai cherché partout dans l'interface",
    'guide:basics/button-missing',
  ],
  ['fr', 'le menu trois points est grisé chez moi', 'guide:basics/button-missing'],
  [
    'fr',
    "on m'avait promis un mail avec un lien, rien reçu, même pas dans les spams",
    'guide:basics/it-failed',
    'guide:basics/button-missing',
  ],
  ['fr', "le lien de confirmation tombe sur une page d'erreur", 'guide:basics/it-failed'],
  [
    'fr',
    "j'ai résilié en janvier et ils continuent de me prélever, ras le bol",
    'guide:basics/it-failed',
    'guide:basics/refunds',
    'guide:basics/after-cancellation',
  ],
  [
    'fr',
    'aucune nouvelle depuis ma demande, comment savoir si elle est prise en compte',
    'guide:basics/cancellation-scheduled-status',
    'guide:basics/it-failed',
  ],
  ['fr', 'ça mouline puis message rouge, impossible de valider', 'guide:basics/it-failed'],
  [
    'fr',
    "il est toujours affiché actif alors que j'ai tout confirmé",
    'guide:basics/cancellation-scheduled-status',
    'guide:basics/it-failed',
  ],
];

// kind: phone; stuck: button, error, e-mail, bill
export const STUCK_PHONE: readonly Line[] = [
  ['en', 'no cancel buton', 'guide:basics/button-missing'],
  [
    'en',
    'still geting billd why',
    'guide:basics/it-failed',
    'guide:basics/refunds',
    'guide:basics/after-cancellation',
  ],
  ['fr', 'pas recu le mail de confirmation', 'guide:basics/it-failed', 'guide:basics/button-missing'],
  [
    'fr',
    'toujours facturé après résiliation que faire',
    'guide:basics/it-failed',
    'guide:basics/refunds',
    'guide:basics/after-cancellation',
  ],
  [
    'en',
    'hi so I wrote I want to stop and pressed yes and nothing changed on the screen and now they bill me again why',
    'guide:basics/it-failed',
    'guide:basics/cancellation-scheduled-status',
    'guide:basics/refunds',
  ],
  [
    'fr',
    "bonjour alors j'ai rempli le formulaire pour arrêter j'ai dit oui partout et ça affiche encore actif qu'est-ce que je dois faire merci",
    'guide:basics/cancellation-scheduled-status',
    'guide:basics/it-failed',
  ],
];

// kind: agent; stuck: button, error, e-mail, bill
export const STUCK_AGENT: readonly Line[] = [
  [
    'en',
    'cust wants vps gone at renewal, no entry in menu, suspended for debt?',
    'guide:basics/button-missing',
    'guide:basics/automatic-and-manual-renewal',
    'guide:basics/removing-a-card-cancels-nothing',
  ],
  [
    'en',
    'term req done, row unchanged, how to prove',
    'guide:basics/cancellation-scheduled-status',
    'guide:basics/it-failed',
  ],
  [
    'en',
    'immediate del: confirmation email not rcvd, where else visible',
    'guide:basics/it-failed',
    'guide:basics/button-missing',
  ],
  [
    'fr',
    'entrée de menu absente chez le client, vérifier quoi dans quel ordre',
    'guide:basics/button-missing',
  ],
  [
    'fr',
    'cli affirme avoir résilié, statut inchangé, preuve ?',
    'guide:basics/cancellation-scheduled-status',
    'guide:basics/it-failed',
  ],
];

// kind: mixed; stuck: button, error, e-mail, bill
export const STUCK_MIXED: readonly Line[] = [
  ['fr', "le cancel button n'apparaît pas dans mon manager", 'guide:basics/button-missing'],
  [
    'en',
    'le statut ne change pas, still active after cancelling',
    'guide:basics/cancellation-scheduled-status',
    'guide:basics/it-failed',
  ],
  [
    'fr',
    'confirmation mail never received, et maintenant ?',
    'guide:basics/it-failed',
    'guide:basics/button-missing',
  ],
];
