import type { PlanRow, RuleRow } from '../../../content/oracle/row.ts';
import { UNPUBLISHED } from '../../../content/oracle/wordings.ts';

/** Every MassiveGRID product is ended in one way. The portal has no French: its labels stay English. */
const generic = (product: string): PlanRow => ({
  path: `massivegrid/${product}/end-of-term`,
  channel: 'portal',
  noticeHours: null,
  undo: 'unpublished',
  data: 'unpublished',
  removalDays: null,
  emailLink: null,
  steps: [
    ['Services', 'My Services', 'Billing', 'Request Cancellation'],
    ['Services', 'My Services', 'Billing', 'Request Cancellation'],
  ],
  says: {
    'ends on the next due date': [/next due date/i, /prochaine (date d')?échéance|prochaine date/i],
    'staff process it': [/(its|their|MassiveGRID's|the) (team|staff)|staff/i, /équipe|personnel/i],
    'the e-mail comes when it is complete': [/once|when|complete|done/i, /une fois|quand|lorsque|terminée/i],
    'save everything before the due date': [/back|save|copy/i, /sauvegard|copi|enregistr/i],
    'bought through a reseller: ask the reseller': [/reseller/i, /revendeur/i],
  },
  sources: ['S-MASSIVEGRID'],
});

export const PLANS: readonly PlanRow[] = [
  generic('mg-cloud-server'),
  generic('mg-private-cloud'),
  generic('mg-dedicated-server'),
  generic('mg-other'),
  {
    path: 'massivegrid/mg-domain/not-documented',
    channel: ['ticket', 'none'],
    noticeHours: null,
    undo: 'unpublished',
    data: 'unpublished',
    removalDays: null,
    emailLink: null,
    says: {
      'not published': UNPUBLISHED,
      'ask support': [/support/i, /assistance|support/i],
    },
  },
];

export const RULES: readonly RuleRow[] = [
  {
    name: 'MassiveGRID publishes no length of anything',
    paths: ['massivegrid/'],
    never: { 'a number of days or hours': /\b\d+[ -]?(days?|hours?|jours?|heures?)\b/i },
  },
  {
    name: 'the software behind the portal is a guess',
    paths: ['massivegrid/'],
    never: { 'its name': /WHMCS/i, 'its form types': /End of Billing Period/i },
  },
  {
    name: 'MassiveGRID promises nothing about refunds, data or a grace',
    paths: ['massivegrid/'],
    never: {
      'a refund': /will (be )?refund|are refunded|sera remboursé|vous rembourse/i,
      'a grace period': /during (the|a) grace|pendant la période de grâce/i,
      'no refund as a fact': /MassiveGRID (does not|never|gives no) refund|MassiveGRID ne rembourse/i,
    },
  },
  {
    name: 'no French label of MassiveGRID exists',
    paths: ['massivegrid/'],
    never: { 'an invented one': /« ?(Mes services|Demander l'annulation) ?»/i },
  },
];
