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
const MBM = [
  'plan:ovhcloud/managed-bare-metal/immediate',
  'guide:servers/ovhcloud-managed-bare-metal',
] as const;
/** One resource of the Public Cloud, or the whole project. */
const INSTANCE_OR_PROJECT = [...INSTANCE, 'plan:ovhcloud/public-cloud/delete-resource'] as const;
const PART = ['guide:basics/part-of-a-service-or-several'] as const;
const SAVINGS = ['plan:ovhcloud/savings-plan/end-of-term', 'guide:basics/i-pay-for-a-commitment'] as const;
const IP = [
  'plan:ovhcloud/additional-ip/delete-resource',
  'guide:network/ovhcloud-ip-addresses-and-vrack',
] as const;
const NETWORK = ['guide:network/ovhcloud-ip-addresses-and-vrack'] as const;
const STORAGE = ['guide:storage/ovhcloud-storage-and-backup'] as const;
const LICENCE = ['plan:ovhcloud/licence/software/end-of-term', 'guide:licences/ovhcloud-licences'] as const;

// kind: ending
export const SERVERS_ENDING: readonly Line[] = [
  ['en', 'cancel OVH VPS', ...VPS_END],
  ['en', 'I have two cloud servers how can I remove one of them', ...PART, ...INSTANCE, ...VPS_END],
  ['en', 'my ovh vps runs until march, I do not want another year', ...VPS_END],
  [
    'en',
    'ovh vps burn it down right now, no data on it',
    'plan:ovhcloud/vps/immediate',
    'guide:vps/ovhcloud-vps',
  ],
  ['en', 'kimsufi box too slow, let it end with the month', ...DEDI_END],
  ['en', 'my so you start server is no longer needed from may', ...DEDI_END],
  [
    'en',
    'wipe the ovh dedicated server at once, customer demands it for gdpr',
    'plan:ovhcloud/dedicated-server/immediate',
    'guide:servers/ovhcloud-dedicated-server',
  ],
  ['en', 'game server i rented for my kid at ovh, he grew up', ...DEDI_END, ...VPS_END],
  ['en', 'I only wanted a test machine in public cloud and it costs me every hour', ...INSTANCE_OR_PROJECT],
  ['en', 'shut down all instances and still pay, ovh public cloud', ...INSTANCE_OR_PROJECT],
  ['en', 'throw away the complete openstack project with everything inside', ...PROJECT],
  ['en', 'drop one volume from my project, keep the rest running', ...INSTANCE, ...PART],
  [
    'en',
    'delete monthly instance refund rest of month',
    'guide:basics/refunds',
    'guide:cloud/ovhcloud-public-cloud',
  ],
  ['en', 'cancel savings plan public cloud', ...SAVINGS],
  ['en', 'we leave vmware, the hosted private cloud can go', ...PCC],
  ['en', 'remove a single esxi host from our vsphere at ovh', ...PART],
  ['en', 'managed bare metal vsphere essentials goodbye', ...MBM],
  ['en', 'nas ha with old photos not needed after december', 'plan:ovhcloud/nas-ha/end-of-term', ...STORAGE],
  [
    'en',
    'buckets full of logs cost me, get rid of the s3 storage',
    'plan:ovhcloud/object-storage/delete-resource',
    ...STORAGE,
  ],
  [
    'en',
    'veeam cloud connect repository no longer used',
    'plan:ovhcloud/veeam-cloud-connect/end-of-term',
    ...STORAGE,
  ],
  [
    'en',
    'backup agent installed on a machine we scrapped',
    'plan:ovhcloud/backup-agent/agent/delete-resource',
    'plan:ovhcloud/backup-agent/service/ticket',
    ...STORAGE,
  ],
  ['en', 'failover ip left over after the server is gone still costs 2 euros', ...IP],
  [
    'en',
    'one address out of my /29 is blacklisted, can I return just that one',
    ...PART,
    ...NETWORK,
    'plan:ovhcloud/additional-ip/delete-resource',
  ],
  [
    'en',
    'we brought our own /24 and want to stop announcing it from ovh',
    'plan:ovhcloud/byoip/end-of-term',
    ...NETWORK,
  ],
  [
    'en',
    'private network between servers not used, remove the vrack',
    'plan:ovhcloud/vrack/immediate',
    ...NETWORK,
  ],
  [
    'en',
    'fibre link from our office into the data centre, ovhcloud connect provider, we stop',
    ...NETWORK,
    'plan:ovhcloud/ovhcloud-connect/provider/end-of-term',
  ],
  ['en', 'ovh load balancer iplb no longer needed', 'plan:ovhcloud/load-balancer/end-of-term', ...NETWORK],
  ['en', 'windows licence still billed though the server is long gone', ...LICENCE],
  ['en', 'cpanel got expensive, drop the licence but keep my vps', ...LICENCE],
  [
    'en',
    'hycu licence stop',
    'plan:ovhcloud/licence/hycu/delete-resource',
    'guide:licences/ovhcloud-licences',
  ],
  ['en', 'pay too much for premium support, back to standard', 'plan:ovhcloud/support-level/ticket'],
  ['fr', "j'ai deux serveurs cloud, comment en supprimer un seul", ...PART, ...INSTANCE, ...VPS_END],
  ['fr', 'mon vps ovh ne me sert plus, je ne veux pas repartir pour un an', ...VPS_END],
  [
    'fr',
    'tout de suite effacer le vps ovh, il est infecté et vide',
    'plan:ovhcloud/vps/immediate',
    'guide:vps/ovhcloud-vps',
  ],
  ['fr', 'le kimsufi peut s’éteindre en fin de mois', ...DEDI_END],
  ['fr', 'on rend notre dédié ovh au 31 mai, comment faire', ...DEDI_END],
  ['fr', 'serveur minecraft loué chez ovh, les copains ne jouent plus', ...DEDI_END, ...VPS_END],
  ['fr', 'une instance oubliée me coûte 40 balles par mois', ...INSTANCE],
  ['fr', "j'ai éteint l'instance mais ça facture encore", ...INSTANCE],
  ['fr', 'supprimer tout le projet public cloud', ...PROJECT],
  ['fr', 'savings plan pris pour 12 mois, ne pas le reconduire', ...SAVINGS],
  ['fr', 'on quitte vmware, le private cloud ovh doit s’arrêter', ...PCC],
  ['fr', 'enlever un seul hôte esxi de notre private cloud', ...PART],
  ['fr', 'managed bare metal plus utilisé', ...MBM],
  ['fr', 'le nas partagé ovh est vide, ne plus le payer', 'plan:ovhcloud/nas-ha/end-of-term', ...STORAGE],
  ['fr', 'vider et arrêter le stockage objet', 'plan:ovhcloud/object-storage/delete-resource', ...STORAGE],
  ['fr', 'une ip failover me reste sur les bras après la fin du serveur', ...IP],
  [
    'fr',
    'rendre une seule adresse de mon bloc /28',
    ...PART,
    ...NETWORK,
    'plan:ovhcloud/additional-ip/delete-resource',
  ],
  ['fr', 'le vrack ne relie plus rien, on le dégage', 'plan:ovhcloud/vrack/immediate', ...NETWORK],
  ['fr', 'la licence plesk continue alors que le vps est parti', ...LICENCE],
  ['fr', 'licence sql server à ne pas renouveler', ...LICENCE],
  ['fr', 'arrêter le support premium payé en trop', 'plan:ovhcloud/support-level/ticket'],
];

// kind: trouble
export const SERVERS_TROUBLE: readonly Line[] = [
  [
    'en',
    'vps bought five days ago at ovh, I want my money back',
    'plan:ovhcloud/vps/withdraw',
    'guide:basics/withdraw-from-a-recent-order',
  ],
  [
    'en',
    'I want a smaller vps, do I have to cancel the big one',
    'guide:vps/ovhcloud-vps',
    ...PART,
    'plan:ovhcloud/vps/end-of-term',
  ],
  [
    'en',
    'the project deletion mail went to the owner and not to me',
    'plan:ovhcloud/public-cloud/delete-resource',
    'guide:cloud/ovhcloud-public-cloud',
    'guide:basics/it-failed',
  ],
  [
    'en',
    'last day of the month and private cloud is still running, do I pay another month',
    'guide:cloud/ovhcloud-hosted-private-cloud',
    'plan:ovhcloud/hosted-private-cloud/immediate',
    'guide:basics/refunds',
  ],
  [
    'en',
    'what happens to the snapshots when my ovh vps ends',
    'guide:vps/ovhcloud-vps',
    'plan:ovhcloud/vps/end-of-term',
    'guide:basics/save-your-data-first',
  ],
  [
    'en',
    'ovh dedicated server invoice not paid what happens',
    'guide:basics/automatic-and-manual-renewal',
    'guide:basics/removing-a-card-cancels-nothing',
    'guide:basics/grace-periods-and-erasure',
    'guide:servers/ovhcloud-dedicated-server',
  ],
  [
    'fr',
    'serveur dédié commandé la semaine dernière, je me rétracte',
    'plan:ovhcloud/dedicated-server/withdraw',
    'guide:basics/withdraw-from-a-recent-order',
  ],
  [
    'fr',
    'est-ce que les sauvegardes automatiques du vps partent avec lui',
    'guide:vps/ovhcloud-vps',
    'plan:ovhcloud/vps/end-of-term',
    'guide:basics/save-your-data-first',
  ],
  [
    'fr',
    'le projet supprimé, à partir de quand je ne paie plus',
    'guide:cloud/ovhcloud-public-cloud',
    'plan:ovhcloud/public-cloud/delete-resource',
  ],
  [
    'fr',
    'que deviennent mes ip quand le dédié s’arrête',
    'guide:servers/ovhcloud-dedicated-server',
    ...NETWORK,
    'plan:ovhcloud/dedicated-server/end-of-term',
  ],
];
