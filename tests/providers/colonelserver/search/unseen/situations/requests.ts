import type { Line } from '../../../../../search/query.ts';

// kind: ending; to end a product
export const COLONELSERVER: readonly Line[] = [
  [
    'en',
    'colonelserver vps delete NOW i dont care about money',
    'plan:colonelserver/cs-vps/immediate',
    'guide:vps/colonelserver-services',
    'guide:basics/end-of-term-or-now',
  ],
  [
    'en',
    'colonel server dedicated too slow, leaving at end of cycle',
    'plan:colonelserver/cs-dedicated-server/end-of-term',
    'guide:vps/colonelserver-services',
  ],
  [
    'en',
    'my own machine sits in a colonelserver rack, taking it home',
    'plan:colonelserver/cs-colocation/ticket',
    'guide:vps/colonelserver-services',
  ],
  [
    'en',
    "colonelserver domain i don't want any longer",
    'plan:colonelserver/cs-domain/not-documented',
    'guide:vps/colonelserver-services',
  ],
  [
    'fr',
    "vps colonel server à l'arrêt, qu'il finisse le mois et voilà",
    'plan:colonelserver/cs-vps/end-of-term',
    'guide:vps/colonelserver-services',
  ],
  [
    'fr',
    'hébergement colonelserver, je veux que ça dégage de suite',
    'plan:colonelserver/cs-hosting/immediate',
    'guide:vps/colonelserver-services',
    'guide:basics/end-of-term-or-now',
  ],
  [
    'fr',
    'instance cloud colonelserver à stopper en fin de période',
    'plan:colonelserver/cs-cloud/end-of-term',
    'guide:vps/colonelserver-services',
  ],
  [
    'fr',
    "domaine pris chez colonelserver, l'emmener chez gandi",
    'plan:colonelserver/cs-domain/transfer',
    'guide:domains/transfer-a-domain-instead',
    'guide:vps/colonelserver-services',
  ],
];

// kind: trouble; undo and rescue
export const COLONELSERVER_TROUBLE: readonly Line[] = [
  [
    'en',
    'colonelserver suspended it after the end, can I have it back',
    'guide:basics/undo-a-cancellation',
    'guide:basics/grace-periods-and-erasure',
    'guide:vps/colonelserver-services',
  ],
  [
    'en',
    'does colonelserver pay back unused weeks',
    'guide:basics/refunds',
    'guide:vps/colonelserver-services',
  ],
  [
    'fr',
    "colonelserver : j'ai demandé l'arrêt, je reviens sur ma décision",
    'guide:basics/undo-a-cancellation',
    'guide:vps/colonelserver-services',
  ],
  ['fr', 'colonel server, double authentification perdue', 'guide:basics/locked-out'],
];

// kind: agent; to end a product
export const COLONELSERVER_AGENT: readonly Line[] = [
  [
    'en',
    'cs hosting eot, grace len?',
    'guide:vps/colonelserver-services',
    'guide:basics/grace-periods-and-erasure',
    'plan:colonelserver/cs-hosting/end-of-term',
  ],
  [
    'fr',
    'colo colonelserver, ticket à qui',
    'plan:colonelserver/cs-colocation/ticket',
    'guide:vps/colonelserver-services',
  ],
];

// kind: mixed; to end a product
export const COLONELSERVER_MIXED: readonly Line[] = [
  [
    'fr',
    'colonelserver hosting cancellation request, où cliquer',
    'plan:colonelserver/cs-hosting/end-of-term',
    'guide:vps/colonelserver-services',
    'guide:basics/button-missing',
  ],
];
