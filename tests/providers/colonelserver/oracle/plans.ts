import type { PlanRow, RuleRow, Wording } from '../../../content/oracle/row.ts';
import { UNPUBLISHED } from '../../../content/oracle/wordings.ts';

const DNS: Wording = [/(name servers?|DNS)/i, /(serveurs de noms|DNS)/i];

/** Every Colonelserver product is ended in one way; the document that the project began with says so. */
const atEnd = (product: string): PlanRow => ({
  path: `colonelserver/${product}/end-of-term`,
  channel: 'portal',
  noticeHours: null,
  undo: 'during-grace',
  data: 'grace',
  removalDays: null,
  emailLink: null,
  steps: [
    ['Client Area', 'Manage', 'Billing', 'Renewal and Subscription Settings', 'Cancellation request'],
    ['Espace Client', 'Manage', 'Billing', 'Renewal and Subscription Settings', 'Cancellation request'],
  ],
  says: {
    'asked at any time': [/any time/i, /à tout moment/i],
    'suspended and unusable during the grace': [/suspended/i, /suspendu/i],
    'its length is not published': UNPUBLISHED,
    'then everything is erased': [/erase|removed|deleted/i, /effac|supprim/i],
    'a reason is asked': [/reason/i, /motif|raison/i],
    'undo before the end is not published: ask': [/ticket|support/i, /ticket|assistance/i],
    'DNS run by the service has to move': DNS,
    'save the data before expiry': [/back|save|copy/i, /sauvegard|copi|enregistr/i],
    'final charges depend on plan and payment': [/charge|adjustment/i, /frais|ajustement|montant/i],
  },
  sources: ['S-COLONEL'],
});

const atOnce = (product: string): PlanRow => ({
  path: `colonelserver/${product}/immediate`,
  channel: 'ticket',
  noticeHours: null,
  undo: 'never',
  data: 'gone',
  removalDays: null,
  emailLink: null,
  says: {
    'by ticket to the billing team': [/billing/i, /facturation/i],
    'access goes at once': [/at once|immediately|right away/i, /aussitôt|immédiat|tout de suite/i],
    'nothing is kept': [/nothing|no data/i, /rien|aucune donnée/i],
    'save the data first': [/back|save|copy/i, /sauvegard|copi|enregistr/i],
    'DNS run by the service has to move': DNS,
    'the French name of the ticket system': [/ticket/i, /Système de tickets d'assistance/],
  },
  never: { 'a grace after it': /you can reactivate|vous pouvez (la|le) réactiver/i },
  sources: ['S-COLONEL'],
});

export const PLANS: readonly PlanRow[] = [
  atEnd('cs-vps'),
  atOnce('cs-vps'),
  atEnd('cs-dedicated-server'),
  atOnce('cs-dedicated-server'),
  atEnd('cs-hosting'),
  atOnce('cs-hosting'),
  atEnd('cs-cloud'),
  atOnce('cs-cloud'),
  {
    path: 'colonelserver/cs-colocation/ticket',
    channel: 'ticket',
    noticeHours: null,
    undo: 'unpublished',
    data: 'unpublished',
    removalDays: null,
    emailLink: null,
    says: { 'whether the form covers it is not published': UNPUBLISHED },
    sources: ['CS-TERMS'],
  },
  {
    path: 'colonelserver/cs-domain/not-documented',
    channel: ['ticket', 'none'],
    noticeHours: null,
    undo: 'unpublished',
    data: 'unpublished',
    removalDays: null,
    emailLink: null,
    says: { 'not published': UNPUBLISHED },
    sources: ['CS-DOMAIN-IN'],
  },
  {
    path: 'colonelserver/cs-domain/transfer',
    channel: ['elsewhere', 'ticket'],
    noticeHours: null,
    undo: ['unpublished', 'not-needed'],
    data: ['moves', 'nothing-lost'],
    removalDays: null,
    emailLink: null,
    says: {
      'the code has several names': [
        /EPP|AuthInfo|authori[sz]ation code/i,
        /EPP|AuthInfo|code d'autorisation/i,
      ],
      unlocked: [/unlock/i, /déverrouill/i],
      'name servers cannot change while it runs': [/name servers?/i, /serveurs de noms/i],
      'Colonelserver describes only transfers in': [
        /publish|describes|into|towards|to Colonelserver|does not say/i,
        /publi|décrit|vers Colonelserver|n'indique|ne dit/i,
      ],
    },
    sources: ['CS-DOMAIN-IN'],
  },
];

export const RULES: readonly RuleRow[] = [
  {
    name: 'the length of the grace is not published',
    paths: ['colonelserver/'],
    never: { 'a number of days or hours': /\b\d+[ -]?(days?|hours?|jours?|heures?)\b/i },
  },
  {
    name: 'the software behind the portal is unknown',
    paths: ['colonelserver/'],
    never: { WHMCS: /WHMCS/i },
  },
  {
    name: 'no refund is promised',
    paths: ['colonelserver/'],
    never: { 'a refund': /will (be )?refund|you get a refund|sera remboursé|vous serez remboursé/i },
  },
  {
    name: 'misspelling of the founding document',
    paths: ['colonelserver/'],
    never: { 'méthode de payement': /payement/i },
  },
];
