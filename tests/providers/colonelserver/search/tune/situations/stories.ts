// Colonelserver.
import type { Line } from '../../../../../search/query.ts';

const GUIDE = ['guide:vps/colonelserver-services'] as const;
const VPS_END = ['plan:colonelserver/cs-vps/end-of-term', ...GUIDE] as const;
const HOSTING_END = ['plan:colonelserver/cs-hosting/end-of-term', ...GUIDE] as const;
const DEDICATED_END = ['plan:colonelserver/cs-dedicated-server/end-of-term', ...GUIDE] as const;
const CLOUD_END = ['plan:colonelserver/cs-cloud/end-of-term', ...GUIDE] as const;
const UNDO = [
  'guide:basics/undo-a-cancellation',
  'guide:basics/grace-periods-and-erasure',
  ...GUIDE,
] as const;

// kind: ending
export const COLONELSERVER_ENDING: readonly Line[] = [
  ['en', 'colonelserver vps, stop after this billing period', ...VPS_END],
  ['en', 'colonel server vps must vanish today, ticket?', 'plan:colonelserver/cs-vps/immediate', ...GUIDE],
  ['en', 'my shop hosting at colonelserver ends with the year please', ...HOSTING_END],
  [
    'en',
    'we rented a box at colonelserver for a project that is done',
    ...DEDICATED_END,
    'plan:colonelserver/cs-vps/end-of-term',
  ],
  [
    'en',
    'colonelserver rack space with our own machines, leaving',
    'plan:colonelserver/cs-colocation/ticket',
    ...GUIDE,
  ],
  [
    'en',
    'move my name away from colonelserver',
    'plan:colonelserver/cs-domain/transfer',
    'guide:domains/transfer-a-domain-instead',
  ],
  ['fr', 'vps colonelserver à ne pas reconduire', ...VPS_END],
  [
    'fr',
    'hébergement colonelserver, tout effacer aujourd’hui',
    'plan:colonelserver/cs-hosting/immediate',
    ...GUIDE,
  ],
  ['fr', 'service cloud colonelserver terminé pour nous en fin de période', ...CLOUD_END],
  ['fr', 'abandonner un domaine chez colonelserver', 'plan:colonelserver/cs-domain/not-documented', ...GUIDE],
  ['fr', 'serveur dédié colonelserver à rendre', ...DEDICATED_END],
];

// kind: trouble
export const COLONELSERVER_TROUBLE: readonly Line[] = [
  ['en', 'I cancelled the wrong VPS at Colonelserver take it back', ...UNDO],
  ['en', 'colonelserver suspended my vps after the end, can I have it again', ...UNDO],
  ['en', 'colonelserver credit note, will I see money', 'guide:basics/refunds', ...GUIDE],
  ['en', 'lost the phone number for my colonelserver login', 'guide:basics/locked-out'],
  ['fr', "j'ai résilié le mauvais vps chez colonelserver, remettez-le", ...UNDO],
  [
    'fr',
    'colonelserver me facture encore par paypal',
    ...GUIDE,
    'guide:basics/it-failed',
    'guide:basics/after-cancellation',
    'guide:basics/removing-a-card-cancels-nothing',
  ],
  [
    'fr',
    'période de grâce colonelserver, combien de temps',
    'guide:basics/grace-periods-and-erasure',
    ...GUIDE,
  ],
];

// kind: phone
export const COLONELSERVER_PHONE: readonly Line[] = [
  ['en', 'colonelserver cancle hosting', ...HOSTING_END],
  ['fr', 'resilier colonel server vps', ...VPS_END],
];

// kind: agent
export const COLONELSERVER_AGENT: readonly Line[] = [
  [
    'en',
    'colonelserver cloud immediate deletion by ticket',
    'plan:colonelserver/cs-cloud/immediate',
    ...GUIDE,
  ],
  [
    'fr',
    'dédié colonelserver, suppression immédiate',
    'plan:colonelserver/cs-dedicated-server/immediate',
    ...GUIDE,
  ],
];
