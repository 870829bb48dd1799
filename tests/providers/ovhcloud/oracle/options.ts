import type { PlanRow } from '../../../content/oracle/row.ts';
import { IRREVERSIBLE, NO_REFUND, near, TICKET } from '../../../content/oracle/wordings.ts';

const LIST = [
  ['My offers and services', '...', 'Cancel my subscription'],
  ['Mes offres & services', '...', 'Résilier mon service'],
] as const;

/** OVHcloud Connect, correction 14: the list of services, then whoever runs the other half of the line. */
const connect = (variant: string, says: PlanRow['says'], source: string): PlanRow => ({
  path: `ovhcloud/ovhcloud-connect/${variant}/end-of-term`,
  channel: 'portal',
  noticeHours: [24, null],
  undo: ['until-24h', 'unpublished'],
  data: ['nothing-lost', 'gone', 'unpublished'],
  removalDays: null,
  emailLink: null,
  steps: LIST,
  says: {
    'traffic over it stops': [/traffic|connection/i, /trafic|connexion/i],
    'the vRack is taken out first': [
      near('vRack', 'remove|take|dissociat|detach|out'),
      near('vRack', 'retir|dissoci|sort|détach'),
    ],
    'BGP, too': [/BGP/, /BGP/],
    ...says,
  },
  sources: [source],
});

/** Products and options that the check of 2026-11-29 found missing. */
export const OPTIONS: readonly PlanRow[] = [
  {
    path: 'ovhcloud/dns-anycast/end-of-term',
    channel: 'portal',
    noticeHours: null,
    undo: ['unpublished', 'until-expiry'],
    data: ['nothing-lost', 'unpublished', 'gone'],
    removalDays: [null, '2'],
    emailLink: null,
    steps: [
      ['DNS servers', 'Cancel Anycast DNS', 'Cancel Anycast DNS', 'Confirm'],
      ['Serveurs DNS', 'Résilier DNS Anycast', 'Résilier DNS Anycast', 'Confirmer'],
    ],
    says: {
      'it stays active until it expires': [
        near(
          'active|works?|running|stays|remains|in use|goes on|ends',
          'expir|end of the (paid )?period|end date',
          300,
        ),
        near(
          'acti|fonctionn|reste|en service|continue|prend fin',
          'expir|échéance|fin de la période|date de fin',
          300,
        ),
      ],
      '48 hours to spread': [/48 hours/, /48 (h|heures)/],
      'the zone and the name stay': [
        near('zone|domain', 'stay|keep|remain|not'),
        near('zone|domaine', 'reste|gard|conserv|pas'),
      ],
    },
    never: { 'the zone ends with it': /zone (is|will be) deleted|zone (est|sera) supprimée/i },
    sources: ['OVH-ANYCAST'],
  },
  connect(
    'direct',
    {
      'the cross-connect is removed at the data centre': [
        near('cross-?connect', 'data cent(re|er)'),
        near('cross-?connect|raccordement', 'centre de données|data ?cent(re|er)'),
      ],
    },
    'OVH-OCC-DIRECT',
  ),
  connect(
    'provider',
    {
      'it is cancelled at the operator, too': [
        /Megaport[\s\S]*Equinix[\s\S]*Console Connect/,
        /Megaport[\s\S]*Equinix[\s\S]*Console Connect/,
      ],
      'who goes on billing otherwise': [
        near('operator|provider|Megaport', 'bill|charg|invoic|pay'),
        near('opérateur|fournisseur|Megaport', 'factur|pay'),
      ],
    },
    'OVH-OCC-PROVIDER',
  ),
  {
    path: 'ovhcloud/backup-agent/agent/delete-resource',
    channel: 'portal',
    noticeHours: null,
    undo: ['never', 'unpublished'],
    data: ['gone', 'grace', 'unpublished'],
    removalDays: ['14', null],
    emailLink: null,
    says: {
      'suspended for 14 days, once data was transferred': [/14 days/, /14 jours/],
      'no new agent on that server meanwhile': [
        near('new agent|another agent', 'server|until|cannot'),
        near('nouvel agent|autre agent', 'serveur|tant que|ne '),
      ],
    },
    never: {
      'recovery in those days':
        /14 days(?![^.]{0,40}no guarantee)[^.]{0,60}(recover|restore)|14 jours(?![^.]{0,40}sans garantie)[^.]{0,60}(récupér|restaur)/i,
    },
    sources: ['OVH-BACKUP-AGENT'],
  },
  {
    path: 'ovhcloud/backup-agent/service/ticket',
    channel: ['ticket', 'portal-and-ticket'],
    noticeHours: null,
    undo: ['never', 'unpublished'],
    data: ['gone', 'unpublished'],
    removalDays: null,
    emailLink: null,
    says: {
      'the vault, which may not hold data': [/vault/i, /vault|coffre/i],
      'the tenant': [/tenant/i, /tenant/i],
      'by support only': TICKET,
    },
    sources: ['OVH-BACKUP-AGENT'],
  },
  {
    path: 'ovhcloud/support-level/ticket',
    channel: 'ticket',
    noticeHours: null,
    undo: ['unpublished', 'never'],
    data: ['nothing-lost', 'unpublished'],
    removalDays: null,
    emailLink: null,
    says: {
      '12 months are fixed': [/12 months/, /12 mois/],
      'a written confirmation': [near('writ', 'confirm'), near('écrit', 'confirm')],
    },
    never: {
      'an early exit for all':
        /cancel (it )?at any time(?![^.]*(after|once|12))|résilier à tout moment(?![^.]*(après|une fois|12))/i,
    },
    sources: ['OVH-SUPPORT-FAQ'],
  },
  {
    path: 'ovhcloud/support-level/withdraw',
    channel: ['ticket', 'portal'],
    noticeHours: null,
    undo: ['unpublished', 'never'],
    data: ['nothing-lost', 'unpublished', 'gone'],
    removalDays: null,
    emailLink: null,
    says: {
      '14 days': [/14 days/, /14 jours/],
      'individuals only': [/individual|private|consumer/i, /particulier|consommateur/i],
    },
    sources: ['OVH-SUPPORT-FAQ'],
  },
  {
    path: 'ovhcloud/savings-plan/end-of-term',
    channel: 'portal',
    noticeHours: null,
    undo: ['until-expiry', 'unpublished'],
    data: 'nothing-lost',
    removalDays: null,
    emailLink: null,
    steps: [['Savings Plans'], ['Savings Plans', 'Désactiver le renouvellement automatique']],
    says: {
      'a fixed amount, whether used or not': [
        near('fixed|due|whether', 'amount|used|instance|sum'),
        near('fixe|dû|que vous', 'montant|somme|utilis|instance'),
      ],
      'for 1 to 36 months': [/36 months/, /36 mois/],
      'deleting instances ends no plan': [
        near('delet', 'instance|resource'),
        near('supprim', 'instance|ressource'),
      ],
      'only support changes one': TICKET,
    },
    never: {
      'an end before its term': /ends? (it )?(at once|immediately)|met fin (tout de suite|immédiatement)/i,
    },
    sources: ['OVH-SAVINGS'],
  },
  {
    // The provider's guide on the CDN of a hosting plan, 2026-09-24.
    path: 'ovhcloud/hosting-cdn/delete-resource',
    channel: 'portal-and-email',
    noticeHours: null,
    undo: 'until-link',
    data: ['nothing-lost', 'gone', 'unpublished'],
    removalDays: null,
    emailLink: 'unpublished',
    steps: [
      ['...', 'Cancel the CDN', 'Confirm'],
      ['...', 'Résilier le CDN', 'Valider'],
    ],
    says: {
      'the e-mail confirms it, or drops it': [near('e-?mail', 'confirm'), near('e-mail', 'confirm')],
      'the address of the site may have to change': [/\bIP\b|DNS/, /\bIP\b|DNS/],
    },
    never: { 'a 72-hour link': /\b72\b/ },
  },
  {
    path: 'ovhcloud/ssl-sectigo/delete-resource',
    channel: 'portal',
    noticeHours: null,
    undo: 'never',
    data: ['gone', 'nothing-lost', 'unpublished'],
    removalDays: null,
    emailLink: null,
    steps: [
      ['SSL certificates', '⁝', 'Disable SSL', 'Confirm'],
      ['Certificats SSL', '⁝', 'Désactiver SSL', 'Valider'],
    ],
    says: {
      final: IRREVERSIBLE,
      'no refund': NO_REFUND,
      'visitors meet a warning': [/https|visitor|warning|error/i, /https|visiteur|avertissement|erreur/i],
    },
    sources: ['OVH-SSL'],
  },
];
