// OVHcloud: web hosting and its options, domain names, DNS, certificates.
import type { Line } from '../../../../../search/query.ts';

const HOSTING_END = ['plan:ovhcloud/web-hosting/end-of-term', 'guide:hosting/ovhcloud-web-hosting'] as const;
const ANYCAST = ['plan:ovhcloud/dns-anycast/end-of-term', 'guide:hosting/ovhcloud-paid-options'] as const;
const ZONE = ['plan:ovhcloud/dns-zone/end-of-term', 'guide:domains/ovhcloud-dns-zone'] as const;
const DOMAIN_END = [
  'plan:ovhcloud/domain/end-of-term',
  'plan:ovhcloud/domain/let-it-expire',
  'guide:domains/ovhcloud-domain',
] as const;
const MOVE_DOMAIN = ['plan:ovhcloud/domain/transfer', 'guide:domains/transfer-a-domain-instead'] as const;
const RESCUE = ['guide:basics/grace-periods-and-erasure', 'guide:domains/ovhcloud-domain'] as const;
const DATABASES = [
  'plan:ovhcloud/web-cloud-databases/end-of-term',
  'guide:hosting/ovhcloud-web-cloud-databases',
] as const;
const SECTIGO = [
  'plan:ovhcloud/ssl-sectigo/nothing-to-cancel',
  'guide:security/ovhcloud-ssl-sectigo',
] as const;
const ALLDOM = ['plan:ovhcloud/alldom/end-of-term', 'guide:domains/ovhcloud-alldom'] as const;
const FREE = [
  'plan:ovhcloud/free-hosting-100m/not-documented',
  'guide:hosting/ovhcloud-free-hosting-100m',
] as const;
const HOSTING_CDN = [
  'plan:ovhcloud/hosting-cdn/delete-resource',
  'guide:hosting/ovhcloud-paid-options',
] as const;
const PAAS = ['plan:ovhcloud/web-paas/end-of-term', 'guide:hosting/ovhcloud-web-paas-and-plesk'] as const;

// kind: ending
export const WEB_ENDING: readonly Line[] = [
  ['en', 'cancel DNS Anycast option', ...ANYCAST],
  ['en', 'my association is dissolved, the ovh perso hosting should stop next spring', ...HOSTING_END],
  ['en', 'moved the blog to substack, ovh pro plan no longer needed', ...HOSTING_END],
  [
    'en',
    'kill my ovh web hosting now and not at the renewal',
    'plan:ovhcloud/web-hosting/immediate',
    'guide:hosting/ovhcloud-web-hosting',
  ],
  ['en', 'do not want the ovh domain for another year', ...DOMAIN_END],
  [
    'en',
    'delete ovh domain immediately for privacy',
    'plan:ovhcloud/domain/immediate',
    'guide:domains/ovhcloud-domain',
  ],
  [
    'en',
    'just let the name run out at ovh, what do I do',
    'plan:ovhcloud/domain/let-it-expire',
    'plan:ovhcloud/domain/end-of-term',
    'guide:domains/ovhcloud-domain',
  ],
  ['en', 'there is a dns zone left for a name I sold', ...ZONE],
  ['en', 'all those extensions com net org info in the alldom pack, I only need one', ...ALLDOM],
  ['en', 'clouddb server not used by any site', ...DATABASES],
  ['en', 'remove cdn from my hosting plan', ...HOSTING_CDN],
  ['en', 'do I have to cancel the sectigo certificate', ...SECTIGO],
  ['en', 'free 100m hosting that came with my domain, how to switch it off', ...FREE],
  ['en', 'web paas platform.sh project at ovh we do not use', ...PAAS],
  [
    'en',
    'old plesk web hosting at ovh, how to leave',
    'plan:ovhcloud/plesk-hosting/not-documented',
    'guide:hosting/ovhcloud-web-paas-and-plesk',
  ],
  ['en', 'ssl gateway with ovh not wanted after the term', 'plan:ovhcloud/ssl-gateway/end-of-term'],
  ['fr', 'résilier dns anycast', ...ANYCAST],
  ['fr', 'l’asso est dissoute, l’hébergement perso ovh doit s’arrêter au printemps', ...HOSTING_END],
  ['fr', 'ne pas reconduire mon offre performance', ...HOSTING_END],
  [
    'fr',
    'supprimer l’hébergement ovh sans attendre la date',
    'plan:ovhcloud/web-hosting/immediate',
    'guide:hosting/ovhcloud-web-hosting',
  ],
  ['fr', 'je ne veux pas repayer mon .fr ovh l’an prochain', ...DOMAIN_END],
  [
    'fr',
    'laisser mourir mon domaine ovh sans rien payer',
    'plan:ovhcloud/domain/let-it-expire',
    'plan:ovhcloud/domain/end-of-term',
    'guide:domains/ovhcloud-domain',
  ],
  ['fr', 'il reste une zone dns d’un nom que j’ai vendu', ...ZONE],
  ['fr', 'pack alldom, ne garder que le .com', ...ALLDOM],
  ['fr', 'le serveur de bases de données web ne sert plus', ...DATABASES],
  ['fr', 'enlever le cdn de mon hébergement', ...HOSTING_CDN],
  ['fr', 'faut-il résilier le certificat ssl payant', ...SECTIGO],
  ['fr', 'hébergement gratuit 100m inutile', ...FREE],
  ['fr', 'web paas fini pour nous', ...PAAS],
  [
    'fr',
    'ovh cdn infrastructure, aucun bouton pour finir',
    'plan:ovhcloud/cdn/not-documented',
    'guide:network/ovhcloud-ip-addresses-and-vrack',
    'guide:basics/button-missing',
  ],
];

// kind: trouble
export const WEB_TROUBLE: readonly Line[] = [
  ['fr', 'domaine .fr expiré délai de récupération', ...RESCUE],
  ['en', 'my domain expired how do I get it back', ...RESCUE],
  ['en', 'I missed the renewal of our .org, website and mail are dead', ...RESCUE],
  ['en', 'redemption fee for a .com at ovh', ...RESCUE],
  [
    'en',
    'deleted the dns zone and now the whole site is unreachable',
    'guide:domains/ovhcloud-dns-zone',
    'guide:basics/undo-a-cancellation',
  ],
  [
    'en',
    'ovh debits the renewal on the first although the name ends on the 28th',
    'guide:domains/ovhcloud-domain',
    'plan:ovhcloud/domain/end-of-term',
    'guide:basics/automatic-and-manual-renewal',
  ],
  [
    'en',
    'if I cancel the hosting does the domain go too',
    'guide:hosting/ovhcloud-web-hosting',
    'plan:ovhcloud/web-hosting/end-of-term',
    'guide:basics/part-of-a-service-or-several',
  ],
  [
    'en',
    'database that came with performance plan, does it survive',
    'guide:hosting/ovhcloud-web-cloud-databases',
    'guide:hosting/ovhcloud-web-hosting',
  ],
  [
    'en',
    'misspelled my domain name when ordering, refund?',
    'guide:basics/refunds',
    'guide:basics/withdraw-from-a-recent-order',
    'guide:domains/ovhcloud-domain',
  ],
  ['en', 'move my .com from ovh to namecheap', ...MOVE_DOMAIN],
  ['en', 'ovh transfer code does not show up', ...MOVE_DOMAIN],
  ['fr', 'oublié de renouveler le domaine, quelqu’un peut me le piquer ?', ...RESCUE],
  ['fr', 'on a laissé filer le .com, combien ça coûte de le ravoir', ...RESCUE],
  [
    'fr',
    'zone dns effacée, plus de site plus de mail',
    'guide:domains/ovhcloud-dns-zone',
    'guide:basics/undo-a-cancellation',
  ],
  ['fr', 'partir d’ovh avec mon domaine vers gandi', ...MOVE_DOMAIN],
  [
    'fr',
    'si je coupe l’hébergement ovh est-ce que je garde mon nom',
    'guide:hosting/ovhcloud-web-hosting',
    'plan:ovhcloud/web-hosting/end-of-term',
    'guide:basics/part-of-a-service-or-several',
  ],
  [
    'fr',
    'hébergement pris il y a huit jours, je voudrais être remboursé',
    'plan:ovhcloud/web-hosting/withdraw',
    'guide:basics/withdraw-from-a-recent-order',
  ],
  [
    'fr',
    'la zone supprimée apparaît encore comme expirée',
    'guide:domains/ovhcloud-dns-zone',
    'plan:ovhcloud/dns-zone/end-of-term',
    'guide:basics/it-failed',
    'guide:basics/cancellation-scheduled-status',
  ],
];

// kind: phone
export const WEB_PHONE: readonly Line[] = [
  ['en', 'ovh hosting stop renewel', ...HOSTING_END, 'guide:basics/automatic-and-manual-renewal'],
  ['en', 'domain expierd get back ovh', ...RESCUE],
  ['fr', 'resilier herbergement ovh', ...HOSTING_END],
  ['fr', 'nom de domaine expirer recuperer', ...RESCUE],
  ['fr', 'transferer domaine ovh', ...MOVE_DOMAIN],
];

// kind: agent
export const WEB_AGENT: readonly Line[] = [
  ['en', 'sectigo early removal, no refund', 'plan:ovhcloud/ssl-sectigo/delete-resource', ...SECTIGO],
  ['en', 'zone delete now via ticket', 'plan:ovhcloud/dns-zone/ticket', 'guide:domains/ovhcloud-dns-zone'],
  ['fr', 'ndd expiré, phase redemption, frais', ...RESCUE],
  [
    'fr',
    'web cloud db détacher avant résil mutu perf',
    'guide:hosting/ovhcloud-web-cloud-databases',
    'guide:hosting/ovhcloud-web-hosting',
  ],
  ['fr', 'résil mutu OVH à éch.', ...HOSTING_END],
];

// kind: mixed
export const WEB_MIXED: readonly Line[] = [
  ['fr', 'cdn option remove hébergement', ...HOSTING_CDN],
  ['en', 'zone dns supprimer without breaking site', ...ZONE],
  ['fr', 'domain expired, comment le récupérer', ...RESCUE],
];
