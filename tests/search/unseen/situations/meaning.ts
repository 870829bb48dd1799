import type { Line } from '../../query.ts';

// kind: trouble; understanding
export const MEANING_TROUBLE: readonly Line[] = [
  [
    'en',
    'so if I press the thing today, does it go dark today or on the paid date',
    'guide:basics/end-of-term-or-now',
    'guide:basics/what-happens-when-you-cancel',
  ],
  ['en', 'what is the catch between ending later and ending right now', 'guide:basics/end-of-term-or-now'],
  [
    'en',
    'will my files be erased the minute it runs out',
    'guide:basics/grace-periods-and-erasure',
    'guide:basics/what-happens-when-you-cancel',
    'guide:basics/save-your-data-first',
  ],
  ['en', 'it says cancellation scheduled, is that good', 'guide:basics/cancellation-scheduled-status'],
  [
    'en',
    'suspended, expired, terminated... what do these words mean for me',
    'guide:basics/grace-periods-and-erasure',
    'guide:basics/cancellation-scheduled-status',
  ],
  [
    'en',
    'once I have left, is there anything I still need to take care of',
    'guide:basics/after-cancellation',
  ],
  ['en', "explain like I'm five what happens after I say stop", 'guide:basics/what-happens-when-you-cancel'],
  [
    'en',
    'I never pay the next bill, then what',
    'guide:basics/automatic-and-manual-renewal',
    'guide:basics/removing-a-card-cancels-nothing',
  ],
  [
    'en',
    'will I still be able to use it until the paid date',
    'guide:basics/what-happens-when-you-cancel',
    'guide:basics/end-of-term-or-now',
  ],
  [
    'fr',
    "si j'appuie aujourd'hui ça s'éteint aujourd'hui ou à la date payée ?",
    'guide:basics/end-of-term-or-now',
    'guide:basics/what-happens-when-you-cancel',
  ],
  ['fr', 'quelle différence entre laisser finir et couper maintenant', 'guide:basics/end-of-term-or-now'],
  [
    'fr',
    'est-ce que mes fichiers partent à la poubelle le jour même',
    'guide:basics/grace-periods-and-erasure',
    'guide:basics/what-happens-when-you-cancel',
    'guide:basics/save-your-data-first',
  ],
  [
    'fr',
    'le tableau indique une résiliation programmée, je dois encore faire quelque chose ?',
    'guide:basics/cancellation-scheduled-status',
  ],
  [
    'fr',
    "c'est quoi suspendu, et est-ce que je peux encore récupérer après",
    'guide:basics/grace-periods-and-erasure',
  ],
  ['fr', "qu'est-ce que je dois encore surveiller une fois parti", 'guide:basics/after-cancellation'],
  [
    'fr',
    'expliquez-moi simplement ce qui se passe quand on dit stop',
    'guide:basics/what-happens-when-you-cancel',
  ],
  [
    'fr',
    'si je paie pas la prochaine échéance il se passe quoi',
    'guide:basics/automatic-and-manual-renewal',
    'guide:basics/removing-a-card-cancels-nothing',
  ],
  [
    'fr',
    "je peux m'en servir jusqu'au bout de ce que j'ai payé ?",
    'guide:basics/what-happens-when-you-cancel',
    'guide:basics/end-of-term-or-now',
  ],
];

// kind: phone; understanding
export const MEANING_PHONE: readonly Line[] = [
  ['en', 'eot or now which one better', 'guide:basics/end-of-term-or-now'],
  [
    'en',
    'what does terminated mean',
    'guide:basics/grace-periods-and-erasure',
    'guide:basics/cancellation-scheduled-status',
    'guide:basics/what-happens-when-you-cancel',
  ],
  [
    'fr',
    'je perd quoi si jarrete',
    'guide:basics/what-happens-when-you-cancel',
    'guide:basics/save-your-data-first',
    'guide:basics/before-you-cancel',
  ],
  [
    'en',
    'wat hapens to my files wen it ends',
    'guide:basics/grace-periods-and-erasure',
    'guide:basics/what-happens-when-you-cancel',
    'guide:basics/save-your-data-first',
  ],
  [
    'fr',
    'sa coupe kan exactement',
    'guide:basics/end-of-term-or-now',
    'guide:basics/what-happens-when-you-cancel',
    'guide:basics/cancellation-scheduled-status',
  ],
];

// kind: agent; understanding
export const MEANING_AGENT: readonly Line[] = [
  ['en', 'explain to cust: eot vs immediate', 'guide:basics/end-of-term-or-now'],
  ['en', 'where is date of effect shown', 'guide:basics/cancellation-scheduled-status'],
  ['fr', 'diff échéance / immédiat à expliquer au client', 'guide:basics/end-of-term-or-now'],
  ['fr', 'rétention des données après fin, chiffres ?', 'guide:basics/grace-periods-and-erasure'],
];

// kind: mixed; understanding
export const MEANING_MIXED: readonly Line[] = [
  [
    'fr',
    'cancellation scheduled dans mon espace, ça veut dire quoi',
    'guide:basics/cancellation-scheduled-status',
  ],
  ['en', 'difference entre end of term et immediate', 'guide:basics/end-of-term-or-now'],
];
