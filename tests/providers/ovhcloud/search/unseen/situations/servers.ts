import type { Line } from '../../../../../search/query.ts';

// kind: ending; to end a product
export const SERVERS: readonly Line[] = [
  [
    'en',
    'the dedi I rent from ovh has been idle since we moved, please make it stop when the month is over',
    'plan:ovhcloud/dedicated-server/end-of-term',
    'guide:servers/ovhcloud-dedicated-server',
  ],
  [
    'en',
    'so you start box useless now how do i get rid of it before it bills me again',
    'plan:ovhcloud/dedicated-server/end-of-term',
    'guide:servers/ovhcloud-dedicated-server',
  ],
  [
    'en',
    'wipe our ovh root server today, nothing on it matters any more',
    'plan:ovhcloud/dedicated-server/immediate',
    'guide:servers/ovhcloud-dedicated-server',
    'guide:basics/end-of-term-or-now',
  ],
  [
    'en',
    'nuke my ovh vps right this second its been compromised',
    'plan:ovhcloud/vps/immediate',
    'guide:vps/ovhcloud-vps',
    'guide:basics/end-of-term-or-now',
  ],
  [
    'en',
    'our vmware at ovh, the vsphere thing, management decided we leave',
    'plan:ovhcloud/hosted-private-cloud/immediate',
    'guide:cloud/ovhcloud-hosted-private-cloud',
  ],
  [
    'en',
    'ovh vps for discord bot, bot is dead, let it run till paid date then goodbye',
    'plan:ovhcloud/vps/end-of-term',
    'guide:vps/ovhcloud-vps',
  ],
  [
    'fr',
    "le vieux kimsufi ne sert plus à rien j'aimerais qu'il s'arrête à la fin de la période",
    'plan:ovhcloud/dedicated-server/end-of-term',
    'guide:servers/ovhcloud-dedicated-server',
  ],
  [
    'fr',
    'rendre mon serveur rise ovh le 30 au plus tard',
    'plan:ovhcloud/dedicated-server/end-of-term',
    'guide:servers/ovhcloud-dedicated-server',
  ],
  [
    'fr',
    "j'en ai fini avec mon vps ovh, qu'il aille au bout du mois payé et puis basta",
    'plan:ovhcloud/vps/end-of-term',
    'guide:vps/ovhcloud-vps',
  ],
  [
    'fr',
    'mon petit vps starter ovh à 3 balles, je le garde pas',
    'plan:ovhcloud/vps/end-of-term',
    'guide:vps/ovhcloud-vps',
  ],
  [
    'fr',
    'on rend le managed bare metal ovh, le projet du client est fini',
    'plan:ovhcloud/managed-bare-metal/immediate',
    'guide:servers/ovhcloud-managed-bare-metal',
  ],
  [
    'fr',
    "vps de 2018 chez ovh, ils disent que la gamme s'arrête, je fais quoi",
    'guide:basics/not-covered-here',
    'guide:vps/ovhcloud-vps',
  ],
];

// kind: ending; to end a product
export const LICENCES: readonly Line[] = [
  [
    'en',
    'still paying ovh for windows server licence, the machine itself is long gone',
    'plan:ovhcloud/licence/software/end-of-term',
    'guide:licences/ovhcloud-licences',
    'guide:basics/after-cancellation',
    'guide:basics/it-failed',
  ],
  [
    'en',
    'cpanel got way too pricey so we want it off the ovh box',
    'plan:ovhcloud/licence/software/end-of-term',
    'guide:licences/ovhcloud-licences',
  ],
  [
    'en',
    'drop the sql server license at ovh when the period is up',
    'plan:ovhcloud/licence/software/end-of-term',
    'guide:licences/ovhcloud-licences',
  ],
  [
    'fr',
    'plus besoin de plesk sur mon serveur ovh, enlever juste ça de la facture',
    'plan:ovhcloud/licence/software/end-of-term',
    'guide:licences/ovhcloud-licences',
    'guide:basics/part-of-a-service-or-several',
  ],
  [
    'fr',
    "hycu on s'en sert plus, la clé est à supprimer",
    'plan:ovhcloud/licence/hycu/delete-resource',
    'guide:licences/ovhcloud-licences',
  ],
];

// kind: agent; to end a product
export const SERVERS_AGENT: readonly Line[] = [
  [
    'en',
    'ovh cust dedi + 2 fo ip + win lic, order of eot',
    'guide:servers/ovhcloud-dedicated-server',
    'guide:network/ovhcloud-ip-addresses-and-vrack',
    'guide:licences/ovhcloud-licences',
    'guide:basics/part-of-a-service-or-several',
    'guide:basics/before-you-cancel',
    'plan:ovhcloud/dedicated-server/end-of-term',
  ],
  [
    'en',
    'sddc term, 72h link expired',
    'guide:cloud/ovhcloud-hosted-private-cloud',
    'plan:ovhcloud/hosted-private-cloud/immediate',
    'guide:basics/it-failed',
  ],
  [
    'fr',
    'hpc à clore, lien mail 72 h, quel jour du mois',
    'guide:cloud/ovhcloud-hosted-private-cloud',
    'plan:ovhcloud/hosted-private-cloud/immediate',
  ],
  [
    'fr',
    'client veut rendre BYOIP, bouton où',
    'plan:ovhcloud/byoip/end-of-term',
    'guide:network/ovhcloud-ip-addresses-and-vrack',
    'guide:basics/button-missing',
  ],
];
