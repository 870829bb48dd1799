import { type BodyPhrase, written } from '../../../../search/query.ts';

/** Phrases of the other language's bodies to tune on. */
export const BODY: readonly BodyPhrase[] = written([
  ['en', 'une demande faite aujourd’hui ne prendra effet', 'guide:hosting/ovhcloud-web-hosting'],
  ['en', 'alarme, terminal de paiement, accès à distance', 'guide:telecom/ovhcloud-internet-access'],
  [
    'en',
    'serveurs de messagerie et leurs listes de réputation',
    'guide:network/ovhcloud-ip-addresses-and-vrack',
  ],
  ['en', 'garder le numéro de suivi du colis', 'guide:telecom/ovhcloud-internet-access'],
  ['en', 'exportées avec l’outil de l’hyperviseur', 'guide:servers/ovhcloud-dedicated-server'],
  ['en', 'il a été vendu, pas prêté', 'product:ovhcloud/overthebox'],
  ['fr', 'a backup job that has lost its target', 'guide:storage/ovhcloud-storage-and-backup'],
  ['fr', 'three columns: in use, kept for safety', 'guide:domains/ovhcloud-alldom'],
  ['fr', 'contents of persistent volumes', 'guide:cloud/ovhcloud-public-cloud'],
  ['fr', 'opening hours, groups of extensions', 'guide:telecom/ovhcloud-voip-and-fax'],
  ['fr', 'a bank account without cover', 'guide:basics/removing-a-card-cancels-nothing'],
]);
