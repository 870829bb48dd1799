import type { PlanRow, Wording } from '../../../content/oracle/row.ts';

const RIO: Readonly<Record<string, Wording>> = {
  'the RIO': [/RIO/, /RIO/],
  'the number to call from any other line': [/0805 ?69 ?3179/, /0805 ?69 ?3179/],
  'port instead of cancelling': [/instead of|before|not cancel/i, /au lieu|avant|ne résili/i],
  'porting ends the line on its date': [/porting/i, /portabilité|portage/i],
};

const NUMBER: Readonly<Record<string, Wording>> = {
  'cannot be reactivated': [/reactivat/i, /réactiv/i],
  'the number goes back into circulation': [
    /other (customers|people)|circulation|someone else|anybody|others/i,
    /autres? clients?|circulation|quelqu'un d'autre/i,
  ],
  'port before cancelling': [/RIO|port/i, /RIO|portabilité/i],
};

/** A line or a number on the page of the billing group. */
const number = (path: string, tail: readonly string[], says: PlanRow['says'] = {}): PlanRow => {
  const labels = ['Télécom', 'VoIP & Fax', 'Services', ...tail, 'Résilier'];
  return {
    path,
    channel: 'portal',
    noticeHours: null,
    undo: 'until-billing',
    data: 'gone',
    removalDays: null,
    emailLink: null,
    steps: [labels, labels],
    says: { ...NUMBER, 'ends at the next billing': [/next bill/i, /prochaine factur/i], ...says },
    sources: ['OVH-VOIP'],
  };
};

const porting = (path: string, says: PlanRow['says']): PlanRow => ({
  path,
  channel: 'elsewhere',
  noticeHours: null,
  undo: ['unpublished', 'not-needed', 'never'],
  data: ['moves', 'nothing-lost'],
  removalDays: null,
  emailLink: null,
  says: { ...RIO, ...says },
  sources: ['OVH-VOIP'],
});

const EQUIPMENT: Wording = [/return/i, /retour|renvoy|restitu/i];

/** Internet access, telephony and text messages. */
export const TELECOM: readonly PlanRow[] = [
  {
    path: 'ovhcloud/internet-access/end-of-term',
    channel: 'portal',
    noticeHours: null,
    undo: 'until-24h',
    data: 'gone',
    removalDays: null,
    emailLink: null,
    steps: [
      ['Télécom', 'Offres Internet', 'Informations Générales', 'Résilier', 'Résilier'],
      ['Télécom', 'Offres Internet', 'Informations Générales', 'Résilier', 'Résilier'],
    ],
    says: {
      'fees of a commitment show': [/Restant à payer/, /Restant à payer/],
      'what is not ticked is deleted': [/tick/i, /coch/i],
      'domains and Exchange mailboxes too': [/Exchange/, /Exchange/],
      'greyed-out services cannot be kept': [/grey/i, /gris/i],
      'return slip of the modem, within 15 days': [
        /modem[\s\S]*15 days|15 days[\s\S]*modem/i,
        /modem[\s\S]*15 jours|15 jours[\s\S]*modem/i,
      ],
      'undo only if asked during the month': [
        /same month|during the month|that month/i,
        /même mois|dans le mois|au cours du mois|cours de mois|mois en cours/i,
      ],
      'undo until the day before': [/day before/i, /veille/i],
      'the undo entry': [/Annuler la résiliation en cours/, /Annuler la résiliation en cours/],
      'no letter is needed': [/letter/i, /courrier|lettre/i],
      'ends at the next billing': [/next bill/i, /prochaine factur/i],
    },
    sources: ['OVH-XDSL', 'MGR-PACK', 'OVH-RMA'],
  },
  {
    path: 'ovhcloud/internet-access/immediate',
    channel: 'portal-and-ticket',
    noticeHours: null,
    undo: ['never', 'unpublished'],
    data: 'gone',
    removalDays: null,
    emailLink: null,
    steps: [
      ['Télécom', 'Offres Internet', 'Résilier', 'ticket'],
      ['Télécom', 'Offres Internet', 'Résilier', 'ticket'],
    ],
    says: {
      'what is not ticked is deleted': [/tick/i, /coch/i],
      'return slip of the modem': [/modem/i, /modem/i],
    },
    sources: ['OVH-GDPR', 'OVH-XDSL'],
  },
  {
    path: 'ovhcloud/pack-sip-trunk/ticket',
    channel: 'ticket',
    noticeHours: null,
    undo: 'unpublished',
    data: ['gone', 'unpublished'],
    removalDays: null,
    emailLink: null,
    says: {
      'not self-service': [/ticket|support request/i, /ticket|demande d'assistance/i],
      'port the numbers first': [/port|RIO/i, /port|RIO/i],
    },
    sources: ['OVH-CANCEL-FR', 'OVH-XDSL'],
  },
  number('ovhcloud/voip-line/end-of-term', ['Gestion', 'Résiliation de la ligne'], {
    'a Plug & Phone handset stops and goes back': EQUIPMENT,
    'save recordings and voicemail': [/voicemail|recording/i, /messagerie|enregistrement/i],
  }),
  number('ovhcloud/voip-alias/single/end-of-term', ['Mon numéro', 'Résilier mon numéro']),
  number('ovhcloud/voip-alias/in-pool/end-of-term', ['Mon numéro', 'Résilier mon numéro'], {
    'the whole pool goes': [/cancels every other number/i, /résilie tous les autres numéros/i],
  }),
  number('ovhcloud/fax-line/end-of-term', ['Gestion', 'Résiliation du fax'], {
    'a Plug & Fax device stops and goes back': EQUIPMENT,
  }),
  porting('ovhcloud/voip-line/port-number', { 'dial 3179': [/3179/, /3179/] }),
  porting('ovhcloud/voip-alias/single/port-number', {}),
  porting('ovhcloud/voip-alias/in-pool/port-number', { 'a pool': [/pool/i, /pool/i] }),
  porting('ovhcloud/fax-line/port-number', {}),
  {
    path: 'ovhcloud/voip-group/end-of-term',
    channel: 'portal',
    noticeHours: null,
    undo: 'until-billing',
    data: 'gone',
    removalDays: null,
    emailLink: null,
    steps: [
      ['Administration', 'Supprimer le groupe'],
      ['Administration', 'Supprimer le groupe'],
    ],
    says: {
      'everything inside ends': [
        /everything|all (the )?(lines|numbers|services)|every line/i,
        /tout ce qu|toutes les lignes|tous les (services|numéros)/i,
      ],
      'the undo entry': [/Annuler la suppression/, /Annuler la suppression/],
      'empty it first': [/move|empty/i, /déplac|vide/i],
      'groups that cannot be emptied': [/ovhtel-/, /ovhtel-/],
      'ends at the next billing': [/next bill/i, /prochaine factur/i],
    },
    sources: ['OVH-VOIP-GROUP', 'OVH-GDPR'],
  },
  {
    path: 'ovhcloud/voip-group/immediate',
    channel: 'portal-and-ticket',
    noticeHours: null,
    undo: ['never', 'unpublished', 'until-billing'],
    data: 'gone',
    removalDays: null,
    emailLink: null,
    steps: [
      ['Administration', 'Supprimer le groupe', 'ticket'],
      ['Administration', 'Supprimer le groupe', 'ticket'],
    ],
    sources: ['OVH-GDPR'],
  },
  {
    path: 'ovhcloud/overthebox/end-of-term',
    channel: 'portal',
    noticeHours: 24,
    undo: 'until-24h',
    data: ['gone', 'nothing-lost', 'unpublished'],
    removalDays: null,
    emailLink: null,
    says: {
      'the public IP changes': [/public IP|IP address/i, /IP publique|adresse IP/i],
      'the hardware is sold, not lent': [/sold|yours|bought|keep/i, /vendu|appartient|acheté|gard/i],
      'no commitment': [/commitment/i, /engagement/i],
    },
    never: { 'hosting text copied into the old guide': /web hosting|hébergement web/i },
    sources: ['OVH-CANCEL-2022-03', 'OVH-OTB-FAQ'],
  },
  {
    path: 'ovhcloud/sms/nothing-to-cancel',
    channel: 'none',
    noticeHours: null,
    undo: 'not-needed',
    data: 'nothing-lost',
    removalDays: null,
    emailLink: null,
    says: {
      'credits never expire': [
        /never expire|do not expire|don't expire|no expiry/i,
        /n'expirent (jamais|pas)|sans (date d')?(expiration|limite)|jamais/i,
      ],
      'switch off automatic top-up': [/Configure automatic reloading/, /Configurer la recharge automatique/],
    },
    sources: ['OVH-CANCEL-EN'],
  },
  {
    path: 'ovhcloud/sms/ticket',
    channel: 'ticket',
    noticeHours: null,
    undo: ['unpublished', 'never'],
    data: ['gone', 'unpublished'],
    removalDays: null,
    emailLink: null,
    says: { 'deletion by ticket': [/ticket/i, /ticket|demande/i] },
    sources: ['OVH-CANCEL-EN', 'OVH-GDPR'],
  },
];
