// Now or at the end, what happens, what is lost, what the status means; a part, or several.
import type { Line } from '../../query.ts';

const HAPPENS = ['guide:basics/what-happens-when-you-cancel'] as const;
const NOW_OR_END = ['guide:basics/end-of-term-or-now', 'guide:basics/what-happens-when-you-cancel'] as const;
const STATUS = ['guide:basics/cancellation-scheduled-status'] as const;
const AFTER = ['guide:basics/after-cancellation'] as const;
const SEVERAL = ['guide:basics/part-of-a-service-or-several'] as const;
const ALL_GONE = ['guide:basics/close-your-account', 'guide:basics/part-of-a-service-or-several'] as const;

// kind: trouble
export const UNDERSTANDING_TROUBLE: readonly Line[] = [
  ['en', 'does it stop working the minute I click or only when the paid time is over', ...NOW_OR_END],
  ['en', 'should I let it run to the end or kill it right away', ...NOW_OR_END],
  ['en', 'what exactly do I lose if I end it today', ...NOW_OR_END, 'guide:basics/grace-periods-and-erasure'],
  ['en', 'says cancellation scheduled, what does that mean', ...STATUS],
  ['en', 'how can I be sure they registered that I quit', ...STATUS],
  ['en', 'date of effect column next to my service', ...STATUS],
  ['en', 'I cancelled, anything else I have to do', ...AFTER],
  [
    'en',
    'difference between suspended, expired and cancelled',
    'guide:basics/grace-periods-and-erasure',
    ...STATUS,
    ...HAPPENS,
  ],
  [
    'en',
    'do other things go down too when I end one contract',
    ...SEVERAL,
    ...HAPPENS,
    'guide:basics/before-you-cancel',
  ],
  [
    'en',
    'how much notice do I have to give',
    ...HAPPENS,
    'guide:basics/end-of-term-or-now',
    'guide:basics/undo-a-cancellation',
    'guide:basics/automatic-and-manual-renewal',
  ],
  ['en', 'can I get rid of all thirty at once', ...SEVERAL],
  ['en', 'we have six servers and only want to drop one', ...SEVERAL],
  ['en', 'can you close all our contracts in one go please', ...ALL_GONE],
  ['fr', 'ça coupe tout de suite ou seulement à la fin du mois payé', ...NOW_OR_END],
  ['fr', 'vaut-il mieux attendre la fin ou supprimer direct', ...NOW_OR_END],
  [
    'fr',
    'qu’est-ce que je perds exactement si j’arrête',
    ...HAPPENS,
    'guide:basics/end-of-term-or-now',
    'guide:basics/grace-periods-and-erasure',
  ],
  ['fr', 'c’est écrit résiliation programmée, ça veut dire quoi', ...STATUS],
  ['fr', 'comment être sûr que ma demande a bien été prise en compte', ...STATUS],
  ['fr', "c'est résilié, il me reste quoi à faire", ...AFTER],
  [
    'fr',
    'faut-il un préavis',
    ...HAPPENS,
    'guide:basics/end-of-term-or-now',
    'guide:basics/undo-a-cancellation',
    'guide:basics/automatic-and-manual-renewal',
  ],
  [
    'fr',
    "si j'arrête l'un est-ce que l'autre tombe aussi",
    ...SEVERAL,
    ...HAPPENS,
    'guide:basics/before-you-cancel',
  ],
  ['fr', 'en arrêter quinze d’un seul coup', ...SEVERAL],
  ['fr', "j'en ai trois identiques, comment n'en garder que deux", ...SEVERAL],
  ['fr', 'tout couper et ne plus jamais rien payer', ...ALL_GONE],
];

// kind: phone
export const UNDERSTANDING_PHONE: readonly Line[] = [
  ['en', 'is it realy canceled', ...STATUS],
  ['en', 'what hapens when i cancel', ...HAPPENS],
  ['en', 'cancel several services same time', ...SEVERAL],
  ['en', 'remove one of my servers', ...SEVERAL],
  ['fr', 'ke se passe til si je resilie', ...HAPPENS],
  ['fr', 'est ce que cest bien resilier', ...STATUS],
  ['fr', 'resilier plusieur service en meme temps', ...SEVERAL],
  ['fr', 'tout de suite ou a lecheance', ...NOW_OR_END],
];

// kind: agent
export const UNDERSTANDING_AGENT: readonly Line[] = [
  ['en', 'EOT vs immediate termination, explain to cust', ...NOW_OR_END],
  ['en', 'bulk termination possible?', ...SEVERAL],
  ['en', 'proof of cancellation for accounting', ...STATUS],
  ['fr', 'diff. échéance / immédiat à expliquer au cl.', ...NOW_OR_END],
  ['fr', 'résil en masse possible ?', ...SEVERAL],
  ['fr', 'preuve de résil pour le cl.', ...STATUS],
];

// kind: mixed
export const UNDERSTANDING_MIXED: readonly Line[] = [
  ['fr', 'status cancellation scheduled signification', ...STATUS],
  ['en', 'résiliation à échéance vs now what is better', ...NOW_OR_END],
];
