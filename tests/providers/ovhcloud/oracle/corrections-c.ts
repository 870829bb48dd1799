import type { PageRow } from '../../../content/oracle/row.ts';
import { all, near, TICKET } from '../../../content/oracle/wordings.ts';

const NO_MANUAL_EN = [
  'VoIP|telephon',
  'Internet',
  'Public Cloud',
  'Email Pro',
  'Exchange',
  'licen[cs]e',
] as const;
const NO_MANUAL_FR = [
  'VoIP|téléphon',
  'Internet',
  'Public Cloud',
  'Email Pro',
  'Exchange',
  'licence',
] as const;

/** Part C: what was missing. */
export const CORRECTIONS_C: readonly PageRow[] = [
  {
    about: 'C 1, missing 6',
    pages: [
      'guide:basics/grace-periods-and-erasure | guide:basics/automatic-and-manual-renewal | provider:ovhcloud',
    ],
    says: {
      'what is not deleted yet can be reactivated': [
        near('reactivat', '(not|until|before|yet)[^.\\n]{0,30}delet'),
        near('réactiv', '(pas|tant qu|avant)[^.\\n]{0,40}supprim'),
      ],
      'a domain may cost a fee': [near('domain', 'fee|cost|charge'), near('domaine', 'frais|coût')],
      'VoIP not after 3 months': [
        near('VoIP|line|telephon', '3 months'),
        near('VoIP|ligne|téléphon', '3 mois'),
      ],
      'an Internet access never': [
        near('Internet', 'never|not at all|cannot|no way back|no longer'),
        near('Internet', "jamais|ne (peut|peuvent)|pas du tout|n'est plus possible|impossible"),
      ],
    },
    sources: ['OVH-FAQ-ADV'],
  },
  {
    about: 'C 2, missing 5',
    pages: ['guide:basics/automatic-and-manual-renewal'],
    says: { 'where no manual renewal exists': [all(...NO_MANUAL_EN), all(...NO_MANUAL_FR)] },
    sources: ['OVH-FAQ-ADV'],
  },
  {
    about: 'C 3, missing 22',
    pages: ['guide:basics/after-cancellation | guide:basics/cancellation-scheduled-status'],
    says: {
      'a cancelled service stays visible until it is suspended, then deleted': [
        near('visible|in the list|listed|still (there|shown)|shows? up', 'suspend[^.\\n]{0,60}delet|until'),
        near('visible|dans la liste|dans le tableau|encore là|affich', "suspen[^.\\n]{0,60}supprim|jusqu'à"),
      ],
    },
    sources: ['OVH-FAQ-ADV'],
  },
  {
    about: 'C 5, missing 12, case a21',
    pages: ['plan:ovhcloud/dns-anycast/end-of-term'],
    says: {
      'the tab and the button': [
        /DNS servers[\s\S]{0,400}(Cancel Anycast DNS|Cancel DNS Anycast)/,
        /Serveurs DNS[\s\S]{0,400}Résilier DNS Anycast/,
      ],
      'it works until its expiry': [
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
    },
    never: { 'an e-mail link': /follow (the|its) link|suivez (le|son) lien/i },
    sources: ['OVH-ANYCAST'],
  },
  {
    about: 'case a21, the zone is another thing',
    pages: ['plan:ovhcloud/dns-zone/end-of-term | guide:domains/ovhcloud-dns-zone'],
    says: { 'Anycast is ended elsewhere': [/Anycast/, /Anycast/] },
  },
  {
    about: 'C 6, missing 13',
    pages: ['plan:ovhcloud/support-level/ticket'],
    says: {
      '12 months are fixed': [/12 months/, /12 mois/],
      'then by ticket': TICKET,
      'with a written confirmation': [near('writ', 'confirm'), near('écrit', 'confirm')],
      'individuals may withdraw within 14 days': [
        near('individual|consumer|private', '14 days'),
        near('particulier|consommateur', '14 jours'),
      ],
    },
    sources: ['OVH-SUPPORT-FAQ'],
  },
  {
    about: 'C 7, missing 16',
    pages: ['plan:ovhcloud/backup-agent/agent/delete-resource | plan:ovhcloud/backup-agent/service/ticket'],
    says: {
      'an agent is suspended for 14 days': [near('agent', '14 days'), near('agent', '14 jours')],
      'vault and tenant by support': [
        all('vault', 'tenant', 'support|ticket'),
        all('vault|coffre', 'tenant', 'assistance|ticket|support'),
      ],
    },
    sources: ['OVH-BACKUP-AGENT'],
  },
  {
    about: 'C 8, missing 17',
    pages: ['plan:ovhcloud/nas-ha/end-of-term', 'guide:storage/ovhcloud-storage-and-backup'],
    says: {
      'up to 36 months': [/\b36 months/, /\b36 mois/],
      'tacitly renewed': [
        /tacit|renew(s|ed)? (by itself|automatically)|automatically renew/i,
        /tacite|reconduit|se renouvelle/i,
      ],
      'no refund within a month': [near('refund', 'month'), near('rembours', 'mois')],
    },
    sources: ['OVH-REV-FILE'],
  },
  {
    about: 'C 8, Enterprise File Storage',
    pages: [
      'guide:storage/ovhcloud-storage-and-backup | guide:basics/not-covered-here | plan:ovhcloud/nas-ha/end-of-term',
    ],
    says: { 'it is named': [/Enterprise File Storage/, /Enterprise File Storage/] },
  },
  {
    about: 'C 10, missing 19',
    pages: ['plan:ovhcloud/domain/immediate | guide:domains/ovhcloud-domain'],
    says: {
      'a ticket with documents can speed a deletion up': [
        near('ticket', 'document', 300),
        near('ticket|demande', 'document|justificatif', 300),
      ],
    },
    sources: ['OVH-DOMAIN-FAQ'],
  },
  {
    about: 'C 11, missing 21, case a44',
    pages: ['guide:basics/locked-out'],
    says: {
      'no access to the e-mail of the account: a procedure exists': [
        near(
          'e-?mail( address)?',
          '(no|lost|longer|without)[^.\\n]{0,60}access|cannot (read|open)|procedure|form',
          300,
        ),
        near('e-mail', '(plus|perdu|sans)[^.\\n]{0,60}accès|procédure|formulaire', 300),
      ],
      'identity is checked': [/identit|identification|proof|documents?/i, /identité|justificatif|pièce/i],
    },
  },
  {
    about: 'C 12',
    pages: ['guide:basics/button-missing | provider:ovhcloud'],
    says: { 'a beta of the portal may have other menus': [/\bbeta\b/i, /b[êe]ta/i] },
  },
  {
    about: 'C 13, missing 23, unknown VPS offer',
    pages: ['plan:ovhcloud/vps/end-of-term | guide:vps/ovhcloud-vps'],
    says: {
      'automated backups are kept 24 hours': [
        near('backups?', '24 hours', 90),
        near('sauvegardes?', '24 (h|heures)', 90),
      ],
      'the window may show an offer to stay': [
        /counter-?offer|(window|screen|form)[^.\n]{0,80}\boffers?\b|\boffer\b[^.\n]{0,40}(window|to stay|to make you stay|instead)/i,
        /contre-offre|(fenêtre|écran|formulaire)[^.\n]{0,80}(propose|offre)|offre[^.\n]{0,60}(fenêtre|pour rester|pour vous retenir)/i,
      ],
    },
  },
];
