import type { PlanRow, RuleRow } from '../../../content/oracle/row.ts';
import { NO_REFUND, near } from '../../../content/oracle/wordings.ts';
import { STANDARD_STEPS } from './standard.ts';

/** Servers: dedicated, virtual, managed, and private clouds. */
export const SERVERS: readonly PlanRow[] = [
  {
    path: 'ovhcloud/dedicated-server/end-of-term',
    channel: 'portal',
    noticeHours: 24,
    undo: 'until-24h',
    data: 'gone',
    removalDays: null,
    emailLink: null,
    steps: STANDARD_STEPS,
    says: {
      'additional IPs are separate services': [/Additional IP/i, /Additional IP/i],
      'take it out of the vRack': [/vRack/, /vRack/],
      'renews on the 1st of the month by default': [
        /(1st|first day) of (the|each|every) month/i,
        /1er du mois|1er de chaque mois|premier (jour )?(du|de chaque) mois/i,
      ],
    },
    never: {
      'seven days in which the data can be saved':
        /(recover|restor|récupér|restaur)[^.]{0,40}\b7 (days|jours)/i,
    },
    sources: ['OVH-CANCEL-EN', 'MGR-BILLING', 'OVH-REV-DEDI'],
  },
  {
    path: 'ovhcloud/dedicated-server/immediate',
    channel: 'portal-and-email',
    noticeHours: null,
    undo: 'until-link',
    data: 'gone',
    removalDays: null,
    emailLink: 'unpublished',
    steps: [
      ['Service status', 'Cancel my service', 'Cancel service immediately', 'Confirm'],
      ['État des services', 'Résilier mon service', 'Résilier le service immédiatement', 'Valider'],
    ],
    says: {
      'the status line of the box': [/\bStatus\b/, /\bStatut\b/],
      'backups go too': [/backups?/i, /sauvegardes?/i],
      'no refund': NO_REFUND,
      'a ticket can ask to speed it up': [/ticket/i, /ticket|demande d'assistance/i],
      'nothing happens without the link': [/link/i, /lien/i],
    },
    never: { 'a 72-hour link': /\b72\b/ },
    sources: ['OVH-GDPR', 'MGR-FORM'],
  },
  {
    path: 'ovhcloud/vps/end-of-term',
    channel: 'portal',
    noticeHours: 24,
    undo: 'until-24h',
    data: 'gone',
    removalDays: null,
    emailLink: null,
    steps: STANDARD_STEPS,
    says: {
      'snapshots go with the VPS': [/snapshots?/i, /snapshots?/i],
      'automated backups go with the VPS': [/backups?/i, /sauvegardes?/i],
      'renews on the 1st of the month by default': [
        /(1st|first day) of (the|each|every) month/i,
        /1er du mois|1er de chaque mois|premier (jour )?(du|de chaque) mois/i,
      ],
      'a commitment is left early through support, and its rest is due': [
        near('commitment', 'support|ticket', 300),
        near('engagement', 'assistance|ticket|support', 300),
      ],
      'a Plesk or cPanel licence may move': [/Plesk/, /Plesk/],
      're-check the renewal mode after an undo': [/renewal/i, /renouvellement/i],
    },
    sources: ['OVH-CANCEL-EN', 'OVH-VPS-FAQ', 'OVH-COMMIT'],
  },
  {
    path: 'ovhcloud/vps/immediate',
    channel: 'portal-and-email',
    noticeHours: null,
    undo: 'until-link',
    data: 'gone',
    removalDays: '30',
    emailLink: 'unpublished',
    steps: [
      ['My offer', 'Cancel', 'Cancel service now', 'Yes, cancel'],
      ['Mon offre', 'Résilier', 'Résilier le service immédiatement', 'Oui, résilier'],
    ],
    says: {
      'no refund': NO_REFUND,
      'snapshots go with the VPS': [/snapshots?/i, /snapshots?/i],
      'up to 30 days': [/30 days/, /30 jours/],
    },
    never: {
      'a 72-hour link': /\b72\b/,
      'recovery in the 30 days':
        /(can|could|may|peut|peuvent|pouvez)[^.]{0,30}(recover|restore|récupér|restaur)[^.]{0,40}\b30\b/i,
    },
    sources: ['OVH-GDPR'],
  },
  {
    path: 'ovhcloud/managed-bare-metal/immediate',
    channel: 'portal-and-email',
    noticeHours: null,
    undo: 'until-link',
    data: 'gone',
    removalDays: null,
    emailLink: '72h',
    steps: [
      [
        'Bare Metal Cloud',
        'Managed Bare Metal',
        'General Information',
        '...',
        'Delete the service',
        'Confirm',
      ],
      [
        'Bare Metal Cloud',
        'Managed Bare Metal',
        'Informations Générales',
        '...',
        'Supprimer le service',
        'Valider',
      ],
    ],
    says: {
      'the link lives 72 hours': [/72 hours/, /72 (h|heures)/],
      'ask from the 25th': [/25th/, /\b25\b/],
      'no pro-rata refund': [/refund/i, /rembours/i],
      'no end-of-term way is documented': [
        /end of (the|its) (term|month|period)|paid period|already paid/i,
        /fin (du|de la|de) (mois|terme|période|l'échéance)|échéance|période payée|déjà (payé|réglé)/i,
      ],
    },
    never: {
      'the misprint of the English page': /218/,
      'the month begun is due: said of Private Cloud only':
        /every month (that has )?begun|tout mois (commencé|entamé)/i,
      'no commitment: said of Private Cloud only': /no commitment|sans engagement/i,
      'data kept to the end of the month':
        /kept until the end of (the|that) month|conservées jusqu'à la fin du mois/i,
    },
    sources: ['OVH-MBM'],
  },
  {
    path: 'ovhcloud/hosted-private-cloud/immediate',
    channel: 'portal-and-email',
    noticeHours: null,
    undo: 'until-link',
    data: 'gone',
    removalDays: null,
    emailLink: '72h',
    steps: [
      [
        'Hosted Private Cloud',
        'Managed VMware vSphere',
        'General Information',
        '...',
        'Delete the service',
        'Confirm',
      ],
      [
        'Hosted Private Cloud',
        'Managed VMware vSphere',
        'Informations Générales',
        '...',
        'Supprimer le service',
        'Valider',
      ],
    ],
    says: {
      'the link lives 72 hours': [/72 hours/, /72 (h|heures)/],
      'ask from the 25th': [/25th/, /\b25\b/],
      'a month begun is due': [/month/i, /mois/i],
      'no pro-rata refund': [/refund/i, /rembours/i],
    },
    never: {
      'the misprint of the English page': /218/,
      'data kept to the end of the month':
        /kept until the end of (the|that) month|conservées jusqu'à la fin du mois/i,
    },
    sources: ['OVH-HPC', 'OVH-REV-HPC'],
  },
];

/** Correction 4. */
export const SERVERS_RULES: readonly RuleRow[] = [
  {
    name: 'a commitment has no cheap early exit',
    paths: ['ovhcloud/vps/', 'ovhcloud/dedicated-server/'],
    never: {
      'a fee, or nothing at all, for leaving early':
        /leav\w+ early[^.]{0,40}(free|costs? nothing)|(partir|quitter) plus tôt[^.]{0,40}(gratuit|ne coûte rien)/i,
      'what it costs is unknown':
        /does not (publish|say)[^.]{0,80}(before|early)[^.]{0,40}commitment|(ne publie pas|n'indique pas|ne dit pas)[^.]{0,80}engagement/i,
    },
  },
];
