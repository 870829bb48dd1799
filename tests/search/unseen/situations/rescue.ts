import type { Line } from '../../query.ts';

// kind: trouble; undo and rescue
export const RESCUE_TROUBLE: readonly Line[] = [
  [
    'en',
    'shit i clicked the wrong thing and now my server says it ends friday, how do i stop that',
    'guide:basics/undo-a-cancellation',
  ],
  [
    'en',
    'I was sure we would leave but the boss wants to stay after all',
    'guide:basics/undo-a-cancellation',
  ],
  [
    'en',
    'my website vanished last night, the subscription ran out while I was in hospital, is anything still there',
    'guide:basics/grace-periods-and-erasure',
  ],
  [
    'en',
    'is there a recycle bin for servers? my intern got rid of ours',
    'guide:basics/grace-periods-and-erasure',
    'guide:basics/undo-a-cancellation',
  ],
  [
    'en',
    "they said it's gone for good... please tell me there is some way to restore it",
    'guide:basics/grace-periods-and-erasure',
    'guide:basics/undo-a-cancellation',
  ],
  [
    'en',
    'how many days do I have to change my mind',
    'guide:basics/undo-a-cancellation',
    'guide:basics/withdraw-from-a-recent-order',
  ],
  [
    'fr',
    "oh non j'ai validé la fin de mon abonnement par erreur, je fais comment pour revenir en arrière",
    'guide:basics/undo-a-cancellation',
  ],
  [
    'fr',
    'finalement on reste, le déménagement est annulé, il faut tout remettre comme avant',
    'guide:basics/undo-a-cancellation',
  ],
  [
    'fr',
    "mon site a disparu cette nuit, j'avais pas vu que c'était fini, je peux encore récupérer quelque chose ?",
    'guide:basics/grace-periods-and-erasure',
  ],
  [
    'fr',
    'le stagiaire a tout effacé, existe-t-il une corbeille quelque part',
    'guide:basics/grace-periods-and-erasure',
    'guide:basics/undo-a-cancellation',
  ],
  [
    'fr',
    'combien de temps me reste-t-il avant que tout soit perdu définitivement',
    'guide:basics/grace-periods-and-erasure',
    'guide:basics/save-your-data-first',
  ],
  [
    'fr',
    "je me suis trompé de ligne c'est le mauvais serveur qui va s'éteindre",
    'guide:basics/undo-a-cancellation',
  ],
];

// kind: phone; undo and rescue
export const RESCUE_PHONE: readonly Line[] = [
  ['en', 'oops wrong vps stop it stop it', 'guide:basics/undo-a-cancellation'],
  [
    'en',
    'hey can i still get my stuff back it expired yesterday thanks',
    'guide:basics/grace-periods-and-erasure',
  ],
  ['fr', 'jai fait une betise comment je rattrape', 'guide:basics/undo-a-cancellation'],
  [
    'fr',
    "alors voilà j'ai cliqué sur confirmer et en fait je veux garder mon abonnement merci",
    'guide:basics/undo-a-cancellation',
  ],
  ['en', 'undo plz wrong clik', 'guide:basics/undo-a-cancellation'],
  ['fr', 'jme suis planté, jveux pas que sa sarrete', 'guide:basics/undo-a-cancellation'],
];

// kind: agent; undo and rescue
export const RESCUE_AGENT: readonly Line[] = [
  ['en', 'cust regrets eot request, date in 3 days, what now', 'guide:basics/undo-a-cancellation'],
  ['en', 'svc expired d-10, cust asks for data, any retention?', 'guide:basics/grace-periods-and-erasure'],
  ['fr', 'client se ravise, échéance demain, possible ?', 'guide:basics/undo-a-cancellation'],
];

// kind: mixed; undo and rescue
export const RESCUE_MIXED: readonly Line[] = [
  [
    'fr',
    "j'ai fait cancel my subscription mais je voulais pas, undo svp",
    'guide:basics/undo-a-cancellation',
  ],
  ['en', "j'ai resilié par accident, can i take it back", 'guide:basics/undo-a-cancellation'],
  ['en', 'annuler ma résiliation', 'guide:basics/undo-a-cancellation'],
  [
    'fr',
    'stop cancellation of service ça veut dire quoi ? ça garde ou ça coupe ?',
    'guide:basics/undo-a-cancellation',
    'guide:basics/cancellation-scheduled-status',
  ],
];
