import type { PageRow } from '../../../content/oracle/row.ts';
import { all, near, TICKET, together, UNPUBLISHED } from '../../../content/oracle/wordings.ts';

/** Public cases whose remedy is content: something that does not go as the steps say. */
export const SITUATIONS: readonly PageRow[] = [
  {
    about: 'case a01',
    pages: ['guide:basics/undo-a-cancellation | guide:basics/it-failed'],
    says: {
      'the button can fail': [
        near('button|entry|stop(ping)? the cancellation|undo', 'fail|error|does not work'),
        near('bouton|ligne|annul', 'échou|erreur|ne fonctionne pas'),
      ],
      'check the status afterwards': [near('check|look', 'status'), near('vérifi|regard|contrôl', 'statut')],
      'the page of the service is another way': [near('page', 'service', 60), near('page', 'service', 60)],
      'a ticket, in time': [
        near('ticket', '24 hours|in time|before|limit'),
        near('ticket', '24 (h|heures)|à temps|avant|limite'),
      ],
    },
    sources: ['GH-ovh/manager#22915'],
  },
  {
    about: 'case a03',
    pages: ['guide:basics/it-failed'],
    says: {
      'a link that fails or has expired': [
        near('link', 'fail|error|expired|does not (work|open)'),
        near('lien', "échou|erreur|expiré|ne (fonctionne|marche|s'ouvre) pas"),
      ],
      'nothing ends until it works': [
        near('nothing', 'cancel|delet|end|until', 120),
        near('rien|aucun', 'résili|supprim|tant qu|arrêt', 120),
      ],
      'log in first': [/(log|sign) in/i, /connect/i],
      'else a ticket': TICKET,
    },
  },
  {
    about: 'case a04',
    pages: ['guide:basics/part-of-a-service-or-several'],
    says: {
      'which kind of server it is': [
        all('instance', 'VPS', 'dedicated server'),
        all('instance', 'VPS', 'serveur dédié'),
      ],
      'one goes, the others stay': [
        near('\\bone\\b', 'others?|several|the rest'),
        near('\\bun(e)?\\b', 'autres?|plusieurs'),
      ],
      'the project is not to be closed for it': [
        near('project', "(not|n't|never|keep|without|stays?)"),
        near('projet', '(pas|jamais|gard|conserv|sans|reste)'),
      ],
      'an address out of a block cannot go alone': [
        near('block|range', 'address|IP'),
        near('bloc|plage', 'adresse|IP'),
      ],
    },
  },
  {
    about: 'case a19',
    pages: [
      'plan:ovhcloud/exchange-hosted/platform/immediate',
      'plan:ovhcloud/exchange-hosted/platform/end-of-term',
    ],
    says: {
      'attached domains go first': [
        near('domains?', '(remove|delete|detach|first|before)[^.\\n]{0,80}|Associated domains'),
        near('domaines?', "(retir|supprim|d'abord|avant)|Domaines associés"),
      ],
    },
    sources: ['OVH-EXCHANGE'],
  },
  {
    about: 'case a29',
    pages: ['guide:vps/ovhcloud-vps | guide:basics/not-covered-here'],
    says: {
      'an old range that OVHcloud ends': [
        near(
          'VPS',
          '(old|older|former|retired|discontinu|withdraw|end of life|20(1\\d|20))[^.\\n]{0,60}(range|generation|model|VPS)|migrat',
        ),
        near(
          'VPS',
          '(ancien|vieux|vieille|fin de vie|20(1\\d|20))[^.\\n]{0,60}(gamme|génération|modèle|VPS)|migr',
        ),
      ],
    },
    sources: ['GH-ovh/infrastructure-roadmap#207'],
  },
  {
    about: 'case a30',
    pages: ['guide:basics/not-covered-here'],
    says: {
      'OVHcloud US is another company': [
        near('OVHcloud US|OVH US', '(another|separate|different|other) company'),
        near(
          'OVHcloud US|OVH US|États-Unis',
          '(autre|distincte?) (entreprise|société)|société (distincte|à part)|(entreprise|société) (différente|américaine)',
        ),
      ],
      'and has no plans here': [
        near('OVHcloud US|OVH US', 'not cover|does not|do not|nothing|not apply|none of'),
        near('OVHcloud US|OVH US|États-Unis', "ne (couvre|traite|vaut|valent|s'appli)|pas|aucun|rien"),
      ],
    },
  },
  {
    about: 'case a31',
    pages: ['plan:ovhcloud/dns-zone/end-of-term | guide:domains/ovhcloud-dns-zone'],
    says: {
      'a deleted zone may stay visible for a while': [
        together(
          'zone',
          '(still|for a while|some time|goes on)[^.]{0,60}(visible|list|show|appear|expired|there)',
        ),
        together(
          'zone',
          '(encore|quelque temps|un certain temps|toujours|continue)[^.]{0,60}(visible|liste|tableau|affich|appara|expirée)',
        ),
      ],
    },
  },
  {
    about: 'case a46',
    pages: ['guide:basics/grace-periods-and-erasure'],
    says: {
      'grace, then redemption, in about so many days': [
        all('about 7 days', '35 (to|–|-) ?40'),
        all('environ 7 jours', '35 (à|–|-) ?40'),
      ],
      'country endings differ': [
        near('\\.fr|country', 'not|differ|own|other'),
        near('\\.fr|pays', 'pas|diffèr|propre|autre'),
      ],
    },
  },
  {
    about: 'case a55, case a30, where it is said that no source helps',
    pages: ['guide:basics/not-covered-here'],
    says: { 'no source says how': UNPUBLISHED },
  },
  {
    about: 'correction 8, case a11, an unexpected debit',
    pages: ['guide:basics/refunds | guide:basics/removing-a-card-cancels-nothing'],
    says: {
      'a ticket is how a bill is contested': [
        near('contest|disput|challeng|complain|object', 'ticket'),
        near('contest|réclam|litige', 'ticket'),
      ],
    },
  },
];
