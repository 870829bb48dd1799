import type { Line } from '../../../../../search/query.ts';

// kind: ending; to end a product
export const NETWORK: readonly Line[] = [
  [
    'en',
    'got 4 failover ips at ovh doing nothing, hand them back',
    'plan:ovhcloud/additional-ip/delete-resource',
    'guide:network/ovhcloud-ip-addresses-and-vrack',
    'guide:basics/part-of-a-service-or-several',
  ],
  [
    'en',
    'we brought our own /24 to ovh and now take it home again',
    'plan:ovhcloud/byoip/end-of-term',
    'guide:network/ovhcloud-ip-addresses-and-vrack',
  ],
  [
    'en',
    'shut the ovh connect link between our office and the datacentre when its term runs out',
    'plan:ovhcloud/ovhcloud-connect/direct/end-of-term',
    'plan:ovhcloud/ovhcloud-connect/provider/end-of-term',
    'guide:network/ovhcloud-ip-addresses-and-vrack',
  ],
  [
    'en',
    'ovh cdn in front of our servers, want out',
    'plan:ovhcloud/cdn/not-documented',
    'guide:network/ovhcloud-ip-addresses-and-vrack',
  ],
  [
    'fr',
    'lâcher une ip failover ovh dont je me sers plus',
    'plan:ovhcloud/additional-ip/delete-resource',
    'guide:network/ovhcloud-ip-addresses-and-vrack',
    'guide:basics/part-of-a-service-or-several',
  ],
  [
    'fr',
    'vrack vide à virer',
    'plan:ovhcloud/vrack/immediate',
    'guide:network/ovhcloud-ip-addresses-and-vrack',
  ],
  [
    'fr',
    "plus de trafic derrière le load balancer ovh, je l'arrête fin de mois",
    'plan:ovhcloud/load-balancer/end-of-term',
    'guide:network/ovhcloud-ip-addresses-and-vrack',
  ],
];

// kind: ending; to end a product
export const STORAGE: readonly Line[] = [
  [
    'en',
    'nas-ha costs us a fortune, copied everything to a synology, want it gone at month end',
    'plan:ovhcloud/nas-ha/end-of-term',
    'guide:storage/ovhcloud-storage-and-backup',
  ],
  [
    'en',
    'veeam cloud connect repository no longer needed',
    'plan:ovhcloud/veeam-cloud-connect/end-of-term',
    'guide:storage/ovhcloud-storage-and-backup',
  ],
  [
    'en',
    'take the ovh backup agent off one machine',
    'plan:ovhcloud/backup-agent/agent/delete-resource',
    'guide:storage/ovhcloud-storage-and-backup',
  ],
  [
    'fr',
    "le nas ovh on l'a vidé, plus qu'à le rendre",
    'plan:ovhcloud/nas-ha/end-of-term',
    'guide:storage/ovhcloud-storage-and-backup',
  ],
  [
    'fr',
    'buckets s3 ovh à vider et supprimer une fois pour toutes',
    'plan:ovhcloud/object-storage/delete-resource',
    'guide:storage/ovhcloud-storage-and-backup',
  ],
];

// kind: ending; to end a product
export const SUPPORT_LEVEL: readonly Line[] = [
  [
    'en',
    'we pay for premium support at ovh and never call them, back to the free one',
    'plan:ovhcloud/support-level/ticket',
  ],
  ['fr', 'repasser au support standard ovh, le payant coûte trop', 'plan:ovhcloud/support-level/ticket'],
];
