// OVHcloud: VPS, dedicated servers, Public and Private Cloud, storage, network, licences.
import type { Line } from '../../../../../search/query.ts';

const VPS_END = ['plan:ovhcloud/vps/end-of-term', 'guide:vps/ovhcloud-vps'] as const;
const DEDI_END = [
  'plan:ovhcloud/dedicated-server/end-of-term',
  'guide:servers/ovhcloud-dedicated-server',
] as const;
const INSTANCE = [
  'plan:ovhcloud/public-cloud-resource/delete-resource',
  'guide:cloud/ovhcloud-public-cloud',
] as const;
const PROJECT = ['plan:ovhcloud/public-cloud/delete-resource', 'guide:cloud/ovhcloud-public-cloud'] as const;
const PCC = [
  'plan:ovhcloud/hosted-private-cloud/immediate',
  'guide:cloud/ovhcloud-hosted-private-cloud',
] as const;
const PART = ['guide:basics/part-of-a-service-or-several'] as const;
const IP = [
  'plan:ovhcloud/additional-ip/delete-resource',
  'guide:network/ovhcloud-ip-addresses-and-vrack',
] as const;
const NETWORK = ['guide:network/ovhcloud-ip-addresses-and-vrack'] as const;
const STORAGE = ['guide:storage/ovhcloud-storage-and-backup'] as const;
const LICENCE = ['plan:ovhcloud/licence/software/end-of-term', 'guide:licences/ovhcloud-licences'] as const;

// kind: phone
export const SERVERS_PHONE: readonly Line[] = [
  ['en', 'ovh vps cancle end of month', ...VPS_END],
  ['en', 'delete instence public cloud', ...INSTANCE],
  ['fr', 'arreter vps ovh a la fin', ...VPS_END],
  ['fr', 'suprimer instance public cloud', ...INSTANCE],
  ['fr', 'resilier additionnal ip', ...IP],
];

// kind: agent
export const SERVERS_AGENT: readonly Line[] = [
  ['en', 'PCC termination token link 72h', ...PCC],
  ['en', 'dedi EOT cancel, vRack + AddIP fate?', ...DEDI_END, ...NETWORK],
  ['en', 'PCI project delete, remaining monthly instances', ...PROJECT, 'guide:basics/refunds'],
  ['fr', 'résil VPS éch., lic. Windows à part ?', ...VPS_END, ...LICENCE],
  ['fr', 'résil HPC fin de mois, lien 72h', ...PCC],
  ['fr', 'supp. agent backup, serveur HS', 'plan:ovhcloud/backup-agent/agent/delete-resource', ...STORAGE],
];

// kind: mixed
export const SERVERS_MIXED: readonly Line[] = [
  ['fr', 'delete instance sans toucher au reste du projet', ...INSTANCE, ...PART],
  ['en', 'serveur dédié ovh cancel at end of the month', ...DEDI_END],
  ['fr', 'failover ip unused, comment terminate', ...IP],
];
