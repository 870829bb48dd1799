import type { Line } from '../../../../../search/query.ts';

// kind: ending; to end a product
export const CLOUD: readonly Line[] = [
  [
    'en',
    'burned 200 bucks on a gpu instance at ovh I forgot about, kill it',
    'plan:ovhcloud/public-cloud-resource/delete-resource',
    'guide:cloud/ovhcloud-public-cloud',
    'guide:basics/part-of-a-service-or-several',
  ],
  [
    'en',
    'openstack project with everything in it, we are done, bin it',
    'plan:ovhcloud/public-cloud/delete-resource',
    'guide:cloud/ovhcloud-public-cloud',
  ],
  [
    'en',
    'savings plan, do not start it again when it is over',
    'plan:ovhcloud/savings-plan/end-of-term',
    'guide:basics/i-pay-for-a-commitment',
    'guide:cloud/ovhcloud-public-cloud',
  ],
  [
    'fr',
    'projet public cloud de test, je veux plus jamais voir une facture de ça',
    'plan:ovhcloud/public-cloud/delete-resource',
    'guide:cloud/ovhcloud-public-cloud',
  ],
  [
    'fr',
    'vieux volumes et snapshots qui traînent dans horizon',
    'plan:ovhcloud/public-cloud-resource/delete-resource',
    'guide:cloud/ovhcloud-public-cloud',
  ],
  [
    'fr',
    'savings plan ovh pris pour 12 mois, en sortir',
    'plan:ovhcloud/savings-plan/end-of-term',
    'guide:basics/i-pay-for-a-commitment',
    'guide:cloud/ovhcloud-public-cloud',
  ],
];

// kind: trouble; understanding
export const CLOUD_TROUBLE: readonly Line[] = [
  [
    'en',
    'powered my ovh instance down weeks ago, why am I still paying',
    'guide:cloud/ovhcloud-public-cloud',
    'guide:basics/part-of-a-service-or-several',
    'plan:ovhcloud/public-cloud-resource/delete-resource',
  ],
  [
    'en',
    'remove a single esxi host, keep the rest of the private cloud',
    'guide:basics/part-of-a-service-or-several',
    'guide:cloud/ovhcloud-hosted-private-cloud',
  ],
  [
    'en',
    'delete the public cloud project, will the floating ips go as well',
    'guide:cloud/ovhcloud-public-cloud',
    'plan:ovhcloud/public-cloud/delete-resource',
    'guide:network/ovhcloud-ip-addresses-and-vrack',
  ],
  [
    'fr',
    "j'ai éteint l'instance mais le compteur continue de tourner chez ovh",
    'guide:cloud/ovhcloud-public-cloud',
    'guide:basics/part-of-a-service-or-several',
    'plan:ovhcloud/public-cloud-resource/delete-resource',
  ],
  [
    'fr',
    'enlever un hôte esxi sans toucher au reste du private cloud',
    'guide:basics/part-of-a-service-or-several',
    'guide:cloud/ovhcloud-hosted-private-cloud',
  ],
  [
    'fr',
    'instance à tarif mensuel détruite le 5, le mois est dû ?',
    'guide:cloud/ovhcloud-public-cloud',
    'guide:basics/refunds',
  ],
];

// kind: agent; to end a product
export const CLOUD_AGENT: readonly Line[] = [
  [
    'en',
    'pci project del, confirm link not rcvd, delegated user',
    'guide:cloud/ovhcloud-public-cloud',
    'plan:ovhcloud/public-cloud/delete-resource',
    'guide:basics/it-failed',
    'guide:basics/button-missing',
  ],
  [
    'fr',
    'suppr projet pci, second lien annule ?',
    'guide:cloud/ovhcloud-public-cloud',
    'plan:ovhcloud/public-cloud/delete-resource',
    'guide:basics/undo-a-cancellation',
  ],
];

// kind: mixed; a part, or several
export const CLOUD_MIXED: readonly Line[] = [
  [
    'fr',
    'delete juste une instance, pas tout le project',
    'plan:ovhcloud/public-cloud-resource/delete-resource',
    'guide:basics/part-of-a-service-or-several',
    'guide:cloud/ovhcloud-public-cloud',
  ],
];

// kind: uncovered; what the catalogue lacks
export const UNCOVERED: readonly Line[] = [
  [
    'en',
    'kubernetes cluster at ovh eating money, get rid of it',
    'guide:basics/not-covered-here',
    'nothing:',
    'plan:ovhcloud/public-cloud-resource/delete-resource',
  ],
  ['en', 'nutanix on ovhcloud, 3 nodes, contract over', 'guide:basics/not-covered-here', 'nothing:'],
  [
    'en',
    'I am with us.ovhcloud.com in virginia, how do I leave',
    'guide:basics/not-covered-here',
    'nothing:',
  ],
  ['en', 'american ovh account, vps renewal stop', 'guide:basics/not-covered-here', 'nothing:'],
  ['en', 'ovh logs data platform graylog no more use', 'guide:basics/not-covered-here', 'nothing:'],
  ['en', 'key management service okms delete', 'guide:basics/not-covered-here', 'nothing:'],
  [
    'en',
    'enterprise file storage netapp volumes, end subscription',
    'guide:basics/not-covered-here',
    'nothing:',
  ],
  [
    'en',
    'our own hardware is in an ovh housing bay and we want it back',
    'guide:basics/not-covered-here',
    'nothing:',
  ],
  [
    'fr',
    'cluster kubernetes managé ovh à détruire',
    'guide:basics/not-covered-here',
    'nothing:',
    'plan:ovhcloud/public-cloud-resource/delete-resource',
  ],
  ['fr', 'nutanix chez ovh on arrête les frais', 'guide:basics/not-covered-here', 'nothing:'],
  [
    'fr',
    "je suis client de la filiale américaine d'ovh, mêmes règles ?",
    'guide:basics/not-covered-here',
    'nothing:',
  ],
  ['fr', "veeam enterprise licence ovh on n'en veut plus", 'guide:basics/not-covered-here', 'nothing:'],
  ['fr', 'offre secnumcloud ovh, fin de contrat', 'guide:basics/not-covered-here', 'nothing:'],
  ['fr', 'enterprise cloud databases à résilier', 'guide:basics/not-covered-here', 'nothing:'],
  [
    'fr',
    'rancher managé, plus besoin',
    'guide:basics/not-covered-here',
    'nothing:',
    'plan:ovhcloud/public-cloud-resource/delete-resource',
  ],
  ['fr', 'vrack services sous-réseau et endpoints à retirer', 'guide:basics/not-covered-here', 'nothing:'],
  ['fr', 'option sql supplémentaire ovh à enlever', 'guide:basics/not-covered-here', 'nothing:'],
];
