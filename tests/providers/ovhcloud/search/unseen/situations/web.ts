import type { Line } from '../../../../../search/query.ts';

// kind: ending; to end a product
export const WEB: readonly Line[] = [
  [
    'en',
    "my wife's bakery page on ovh pro hosting, she shut the shop, end it when the year is up",
    'plan:ovhcloud/web-hosting/end-of-term',
    'guide:hosting/ovhcloud-web-hosting',
    'guide:basics/automatic-and-manual-renewal',
  ],
  [
    'en',
    'that free 10mb web space that came with my ovh name, throw it out',
    'plan:ovhcloud/free-hosting-100m/not-documented',
    'guide:hosting/ovhcloud-free-hosting-100m',
  ],
  [
    'en',
    'clouddb instance nobody queries any more',
    'plan:ovhcloud/web-cloud-databases/end-of-term',
    'guide:hosting/ovhcloud-web-cloud-databases',
  ],
  [
    'en',
    'platform.sh project billed through ovh, wind it down',
    'plan:ovhcloud/web-paas/end-of-term',
    'plan:ovhcloud/web-paas/delete-resource',
    'guide:hosting/ovhcloud-web-paas-and-plesk',
  ],
  [
    'fr',
    "mon asso ferme son site perso ovh, on veut plus payer l'an prochain",
    'plan:ovhcloud/web-hosting/end-of-term',
    'guide:hosting/ovhcloud-web-hosting',
    'guide:basics/automatic-and-manual-renewal',
  ],
  [
    'fr',
    'supprime immédiatement mon hébergement perso ovh y a des trucs illégaux dessus',
    'plan:ovhcloud/web-hosting/immediate',
    'guide:hosting/ovhcloud-web-hosting',
    'guide:basics/end-of-term-or-now',
  ],
  [
    'fr',
    "l'hébergement gratuit 100m avec mon domaine, je veux qu'il disparaisse",
    'plan:ovhcloud/free-hosting-100m/not-documented',
    'guide:hosting/ovhcloud-free-hosting-100m',
  ],
  [
    'fr',
    'base web cloud databases ovh à couper dès maintenant',
    'plan:ovhcloud/web-cloud-databases/immediate',
    'guide:hosting/ovhcloud-web-cloud-databases',
    'guide:basics/end-of-term-or-now',
  ],
  [
    'fr',
    "le cdn de mon hébergement ovh, juste l'option, je la garde pas",
    'plan:ovhcloud/hosting-cdn/delete-resource',
    'guide:hosting/ovhcloud-paid-options',
    'guide:basics/part-of-a-service-or-several',
  ],
  [
    'fr',
    "vieil hébergement plesk ovh de 2015, comment je m'en débarrasse",
    'plan:ovhcloud/plesk-hosting/not-documented',
    'guide:hosting/ovhcloud-web-paas-and-plesk',
  ],
];

// kind: ending; to end a product
export const NAMES: readonly Line[] = [
  [
    'en',
    'i got a .info at ovh i never used, just let the thing lapse',
    'plan:ovhcloud/domain/let-it-expire',
    'plan:ovhcloud/domain/end-of-term',
    'guide:domains/ovhcloud-domain',
    'guide:basics/automatic-and-manual-renewal',
  ],
  [
    'en',
    'get rid of my ovh domain today, trademark lawyer on my back',
    'plan:ovhcloud/domain/immediate',
    'guide:domains/ovhcloud-domain',
    'guide:basics/end-of-term-or-now',
  ],
  [
    'en',
    'paid anycast thing on my ovh domain not worth it',
    'plan:ovhcloud/dns-anycast/end-of-term',
    'guide:hosting/ovhcloud-paid-options',
  ],
  [
    'en',
    'difference between cancelling my ovh .net and simply not paying for it',
    'guide:basics/automatic-and-manual-renewal',
    'guide:domains/ovhcloud-domain',
    'plan:ovhcloud/domain/let-it-expire',
    'guide:basics/end-of-term-or-now',
    'guide:basics/what-happens-when-you-cancel',
  ],
  [
    'fr',
    "pas envie de garder monassociation.fr chez ovh, qu'on me le facture pas l'année prochaine",
    'plan:ovhcloud/domain/end-of-term',
    'plan:ovhcloud/domain/let-it-expire',
    'guide:domains/ovhcloud-domain',
    'guide:basics/automatic-and-manual-renewal',
  ],
  [
    'fr',
    'pack alldom trop cher je veux garder que le .fr',
    'plan:ovhcloud/alldom/end-of-term',
    'guide:domains/ovhcloud-alldom',
    'guide:basics/part-of-a-service-or-several',
  ],
  [
    'fr',
    "zone dns orpheline d'un domaine parti ailleurs, je nettoie",
    'plan:ovhcloud/dns-zone/end-of-term',
    'plan:ovhcloud/dns-zone/ticket',
    'guide:domains/ovhcloud-dns-zone',
  ],
  [
    'fr',
    'resilier ou laisser expirer mon domaine cest pareil ?',
    'guide:basics/automatic-and-manual-renewal',
    'guide:domains/ovhcloud-domain',
    'plan:ovhcloud/domain/let-it-expire',
    'guide:basics/end-of-term-or-now',
    'guide:basics/what-happens-when-you-cancel',
  ],
];

// kind: ending; to end a product
export const CERTIFICATES: readonly Line[] = [
  [
    'en',
    'sectigo cert, make sure it doesnt renew next year',
    'plan:ovhcloud/ssl-sectigo/nothing-to-cancel',
    'guide:security/ovhcloud-ssl-sectigo',
  ],
  [
    'fr',
    "j'ai acheté un certificat sectigo par ovh, je fais quoi pour qu'il s'arrête",
    'plan:ovhcloud/ssl-sectigo/nothing-to-cancel',
    'guide:security/ovhcloud-ssl-sectigo',
  ],
  [
    'fr',
    "ssl gateway ovh, on passe à let's encrypt, on n'en veut plus",
    'plan:ovhcloud/ssl-gateway/end-of-term',
    'guide:security/ovhcloud-ssl-sectigo',
  ],
];

// kind: agent; to end a product
export const WEB_AGENT: readonly Line[] = [
  [
    'en',
    'mutu perf eot, free db attached, detach first?',
    'guide:hosting/ovhcloud-web-cloud-databases',
    'guide:hosting/ovhcloud-web-hosting',
    'plan:ovhcloud/web-hosting/end-of-term',
    'plan:ovhcloud/web-cloud-databases/end-of-term',
  ],
  [
    'fr',
    'zone dns à dégager, client a encore ses mx dessus',
    'guide:domains/ovhcloud-dns-zone',
    'guide:basics/move-dns-and-email-first',
    'plan:ovhcloud/dns-zone/end-of-term',
  ],
];

// kind: mixed; to end a product
export const WEB_MIXED: readonly Line[] = [
  [
    'fr',
    'drop mon ovh domain name at expiry',
    'plan:ovhcloud/domain/end-of-term',
    'plan:ovhcloud/domain/let-it-expire',
    'guide:domains/ovhcloud-domain',
  ],
  [
    'en',
    'zone dns ovh how to delete without breaking my site',
    'guide:domains/ovhcloud-dns-zone',
    'plan:ovhcloud/dns-zone/end-of-term',
    'plan:ovhcloud/dns-zone/ticket',
  ],
];
