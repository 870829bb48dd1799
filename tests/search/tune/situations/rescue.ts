// Undoing, rescuing, how long there is time; nobody's own plan or guide is the answer.
import type { Line } from '../../query.ts';

const UNDO = ['guide:basics/undo-a-cancellation'] as const;
const GRACE = ['guide:basics/grace-periods-and-erasure'] as const;
const UNDO_OR_FAILED = ['guide:basics/undo-a-cancellation', 'guide:basics/it-failed'] as const;

// kind: trouble
export const RESCUE_TROUBLE: readonly Line[] = [
  ['en', 'help I pressed cancel on the wrong thing how do I stop it', ...UNDO],
  ['en', 'I changed my mind, I want to keep my server after all', ...UNDO],
  ['en', 'my boss says we need it after all, it is already scheduled to end on the 30th', ...UNDO],
  ['en', 'stop cancellation button error', ...UNDO_OR_FAILED],
  ['en', 'the stop cancellation of service button says invalid termination flag', ...UNDO_OR_FAILED],
  [
    'en',
    'after I took back the cancellation it is on automatic renewal, is that normal',
    ...UNDO,
    'guide:basics/automatic-and-manual-renewal',
  ],
  ['en', 'server expired yesterday are my files still there', ...GRACE],
  [
    'en',
    'forgot to renew and now everything says suspended, is my data gone??',
    ...GRACE,
    'guide:basics/automatic-and-manual-renewal',
  ],
  ['en', 'how many days before they wipe it for good', ...GRACE],
  ['en', 'how long do I have to get my stuff back once the end date is past', ...GRACE],
  [
    'en',
    'the site went down last week because the card bounced, can it still be saved',
    ...GRACE,
    'guide:basics/removing-a-card-cancels-nothing',
  ],
  ['en', 'my trainee killed a service in production, is there any way back', ...UNDO, ...GRACE],
  ['en', 'until when can I still say no to the cancellation', ...UNDO],
  ['en', 'do they keep a backup after deletion that I could ask for', ...GRACE],
  ['fr', 'au secours j’ai cliqué sur résilier par erreur comment on arrête ça', ...UNDO],
  ['fr', "finalement je veux garder mon hébergement, j'ai déjà demandé la résiliation", ...UNDO],
  [
    'fr',
    'mon fils a cliqué partout et maintenant c’est marqué résiliation programmée',
    ...UNDO,
    'guide:basics/cancellation-scheduled-status',
  ],
  ['fr', 'le bouton pour stopper la résiliation affiche une erreur à chaque fois', ...UNDO_OR_FAILED],
  ['fr', "jusqu'à quand je peux revenir en arrière", ...UNDO],
  ['fr', 'est ce que je peux encore récupérer mes fichiers, ça a expiré dimanche', ...GRACE],
  ['fr', 'combien de jours avant que tout soit effacé pour de bon', ...GRACE],
  ['fr', 'j’étais à l’hôpital, rien payé depuis deux mois, mes données existent encore ?', ...GRACE],
  [
    'fr',
    'serveur suspendu pour impayé depuis 10 jours est-ce trop tard',
    ...GRACE,
    'guide:basics/removing-a-card-cancels-nothing',
    'guide:basics/automatic-and-manual-renewal',
  ],
  ['fr', 'on a résilié le mauvais service, il faut le remettre avant vendredi', ...UNDO],
  ['fr', 'restaurer un service supprimé il y a trois semaines', ...GRACE, ...UNDO],
  ['fr', "je regrette, comment faire comme si je n'avais rien demandé", ...UNDO],
];

// kind: phone
export const RESCUE_PHONE: readonly Line[] = [
  ['en', 'undo cancelation pls', ...UNDO],
  ['en', 'i dint want to cancle how go back', ...UNDO],
  ['en', 'deleted by mistake!!! get it back', ...UNDO, ...GRACE],
  ['en', 'hey can you tell me how long is my data kept after it runs out', ...GRACE],
  ['fr', 'annuler ma resilation', ...UNDO],
  ['fr', 'jai resilier par ereur', ...UNDO],
  ['fr', 'jme suis tromper de serveur c possible de revenir en ariere', ...UNDO],
  ['fr', 'recuperer donnees apres fin abonement', ...GRACE],
  [
    'fr',
    'dis moi combien de temps il me reste pour changer d’avis',
    ...UNDO,
    'guide:basics/withdraw-from-a-recent-order',
  ],
];

// kind: agent
export const RESCUE_AGENT: readonly Line[] = [
  ['en', 'cust wants cancellation revoked, ends tomorrow', ...UNDO],
  ['en', 'retention after expiry per service, any commitment?', ...GRACE],
  ['en', 'revert termination request', ...UNDO],
  ['fr', 'cl. a résilié par erreur, éch. demain, délai 24h ?', ...UNDO],
  ['fr', 'délai réactivation service expiré impayé', ...GRACE],
];

// kind: mixed
export const RESCUE_MIXED: readonly Line[] = [
  ['fr', "j'ai cliqué cancel subscription, comment undo", ...UNDO],
  ['en', 'annuler une résiliation, I want to keep it', ...UNDO],
  ['fr', 'grace period après expiration combien de jours', ...GRACE],
];
