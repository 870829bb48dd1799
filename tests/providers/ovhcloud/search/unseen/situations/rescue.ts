import type { Line } from '../../../../../search/query.ts';

// kind: trouble; undo and rescue
export const RESCUE_OVH: readonly Line[] = [
  [
    'en',
    'my ovh .com ran out two weeks ago and a competitor may grab it',
    'guide:basics/grace-periods-and-erasure',
    'guide:domains/ovhcloud-domain',
  ],
  [
    'en',
    'ovh vps ends tomorrow and the keep button throws an error',
    'guide:basics/undo-a-cancellation',
    'guide:basics/it-failed',
  ],
  [
    'en',
    'typed terminate on an ovh server and confirmed via mail, any hope',
    'guide:basics/undo-a-cancellation',
    'guide:basics/grace-periods-and-erasure',
  ],
  [
    'en',
    'deleted the dns zone and now nothing resolves',
    'guide:domains/ovhcloud-dns-zone',
    'guide:basics/undo-a-cancellation',
  ],
  [
    'en',
    'I told ovh to end my phone line, want it back before it is cut',
    'guide:basics/undo-a-cancellation',
    'guide:telecom/ovhcloud-voip-and-fax',
    'guide:telecom/keep-your-number-return-the-equipment',
  ],
  [
    'fr',
    'mon .com ovh est périmé depuis 15 jours, puis-je encore le sauver et à quel prix',
    'guide:basics/grace-periods-and-erasure',
    'guide:domains/ovhcloud-domain',
  ],
  [
    'fr',
    'le bouton pour garder mon vps ovh renvoie une erreur et ça finit demain',
    'guide:basics/undo-a-cancellation',
    'guide:basics/it-failed',
  ],
  [
    'fr',
    "zone dns supprimée par mégarde, plus aucun mail n'arrive",
    'guide:domains/ovhcloud-dns-zone',
    'guide:basics/undo-a-cancellation',
  ],
  [
    'fr',
    "j'ai demandé l'arrêt de ma fibre ovh et je change d'avis",
    'guide:basics/undo-a-cancellation',
    'guide:telecom/ovhcloud-internet-access',
  ],
  [
    'fr',
    'mail de suppression du projet reçu, je veux surtout pas valider',
    'guide:basics/undo-a-cancellation',
    'guide:cloud/ovhcloud-public-cloud',
  ],
  [
    'fr',
    'domaine perdu hier comment le ravoir',
    'guide:basics/grace-periods-and-erasure',
    'guide:domains/ovhcloud-domain',
  ],
];

// kind: agent; undo and rescue
export const RESCUE_OVH_AGENT: readonly Line[] = [
  [
    'fr',
    'cli a perdu son .com le mois dernier, phase redemption ou mort ?',
    'guide:basics/grace-periods-and-erasure',
    'guide:domains/ovhcloud-domain',
  ],
  [
    'en',
    'dom exp d+20 .org, redemption fee?',
    'guide:basics/grace-periods-and-erasure',
    'guide:domains/ovhcloud-domain',
  ],
];
