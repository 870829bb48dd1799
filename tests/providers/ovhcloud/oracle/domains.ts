import type { PlanRow } from '../../../content/oracle/row.ts';
import { NO_REFUND, UNPUBLISHED } from '../../../content/oracle/wordings.ts';
import { STANDARD_STEPS } from './standard.ts';

/** Domain names, DNS zones and AllDom. */
export const DOMAINS: readonly PlanRow[] = [
  {
    path: 'ovhcloud/domain/end-of-term',
    channel: 'portal',
    noticeHours: 24,
    undo: 'until-24h',
    data: 'gone',
    removalDays: null,
    emailLink: null,
    steps: [STANDARD_STEPS[0].slice(0, 3), STANDARD_STEPS[1].slice(0, 3)],
    says: {
      'the choice of the expiry date': [
        /expir(y|ation) date|date of expiry|expires/i,
        /date d'expiration|expire/i,
      ],
      'the confirmation of a domain': [/Yes, cancel/, /Oui, résilier/],
      'website and e-mail stop': [/e-?mail/i, /e-?mail/i],
      'a former name can be used for phishing': [
        /phishing|impersonat|fraud/i,
        /hameçonnage|phishing|frauduleu/i,
      ],
      'grace of about 7 days': [/about 7 days/i, /environ 7 jours/i],
      'redemption of about 35 to 40 days': [/35 (to|–|-) ?40/, /35 (à|–|-) ?40/],
      'redemption costs more': [/restor|extra|fee/i, /restauration|frais/i],
      'country extensions differ': [/\.fr|country/i, /\.fr|pays|nationa/i],
      'removed at most 60 days after expiry': [/60 days/, /60 jours/],
      'a move is a transfer': [/transfer/i, /transfer/i],
      'no refund': NO_REFUND,
    },
    never: {
      'a grace of five days, as the older guides had': /\b5 (days|jours)/i,
      'a right of withdrawal': /you (may|can) withdraw|vous pouvez vous rétracter/i,
      'the normal price as a promise of the provider':
        /at the normal price(?![^.]*(reading|not))|au prix normal(?![^.]*lecture)/i,
    },
    sources: ['OVH-CANCEL-EN', 'OVH-DOMAIN-RENEW', 'OVH-DOMAIN-FAQ'],
  },
  {
    path: 'ovhcloud/domain/let-it-expire',
    channel: 'none',
    noticeHours: null,
    undo: 'until-expiry',
    data: 'gone',
    removalDays: null,
    emailLink: null,
    says: {
      'on manual renewal nothing has to be cancelled': [/manual/i, /manuel/i],
      'suspended on the expiry date': [/suspend/i, /suspend/i],
      'website and e-mail stop': [/e-?mail/i, /e-?mail/i],
    },
    never: { 'a grace of five days, as the older guides had': /\b5 (days|jours)/i },
    sources: ['OVH-DOMAIN-RENEW'],
  },
  {
    path: 'ovhcloud/domain/immediate',
    channel: 'portal-and-email',
    noticeHours: null,
    undo: 'until-link',
    data: 'gone',
    removalDays: '45-60',
    emailLink: 'unpublished',
    steps: [
      ['My offers and services', '...', 'Cancel service now', 'Yes, cancel'],
      ['Mes offres & services', '...', 'Résilier le service immédiatement', 'Oui, résilier'],
    ],
    says: {
      '45 to 60 days': [/45 (to|–|-) ?60/, /45 (à|–|-) ?60/],
      irreversible: [/irreversible|cannot be undone|no way back|final/i, /irréversible|définiti/i],
      'nothing is published about a rescue': UNPUBLISHED,
      'no refund': NO_REFUND,
      'the address that gets the e-mail must not sit on the domain': [
        /e-?mail address/i,
        /adresse e-?mail|adresse de/i,
      ],
    },
    never: {
      'a 72-hour link': /\b72\b/,
      'the redemption phase as a protection': /35 (to|à|–|-) ?40/,
      'a grace phase with a length': /about 7 days|environ 7 jours/i,
    },
    sources: ['OVH-GDPR', 'OVH-DOMAIN-FAQ'],
  },
  {
    path: 'ovhcloud/domain/transfer',
    channel: ['elsewhere', 'portal'],
    noticeHours: null,
    // Refusing in the e-mail cancels it; what else stops it is not published.
    undo: ['until-link', 'not-needed', 'never', 'unpublished'],
    data: ['moves', 'nothing-lost'],
    removalDays: null,
    emailLink: [null, 'unpublished', '120h'],
    steps: [
      ['Domain names', 'General information', 'Protection against domain name transfer', 'AUTH/INFO'],
      ['Noms de domaine', 'Informations générales', 'Protection contre le transfert', 'AUTH/INFO'],
    ],
    says: {
      'a transfer is not a cancellation': [/transfer/i, /transfert/i],
      'up to 10 days': [/10 days/, /10 jours/],
      'more than 60 days since registration or transfer': [/60 days/, /60 jours/],
      'the lock returns after 7 days': [/7 days/, /7 jours/],
      'do not cancel until it is done': [
        /(do not|don't|never) cancel|before (you )?cancel|not cancel/i,
        /ne (résiliez|la résiliez|le résiliez|pas)|ne [^.]{0,20}résili/i,
      ],
      'some extensions have no code': [
        /no code|without a code|need no code|\.fr|\.uk/i,
        /pas de code|sans code|aucun code|\.fr|\.uk/i,
      ],
      'unpaid bills can block it': [/unpaid/i, /impayé/i],
    },
    sources: ['OVH-DOMAIN-OUT', 'OVH-DOMAIN-OUT-FR', 'OVH-DOMAIN-FOA'],
  },
  {
    path: 'ovhcloud/dns-zone/end-of-term',
    channel: 'portal',
    noticeHours: 24,
    undo: 'until-24h',
    data: 'gone',
    removalDays: null,
    emailLink: null,
    steps: STANDARD_STEPS,
    says: {
      'an active zone takes site and mail down': [/e-?mail/i, /e-?mail/i],
      'change the DNS servers first': [/(DNS|name) servers/i, /serveurs (DNS|de noms)/i],
      'the domain stays': [/domain/i, /domaine/i],
      'it is free of charge': [/free|costs? nothing|no charge/i, /gratuit|ne coûte rien/i],
    },
    never: {
      'the withdrawn button': /Delete the DNS zone|Supprimer la zone DNS/i,
      'a 72-hour link': /\b72\b/,
    },
    sources: ['OVH-DNSZONE'],
  },
  {
    path: 'ovhcloud/dns-zone/ticket',
    channel: ['portal-and-ticket', 'ticket'],
    noticeHours: null,
    undo: ['never', 'unpublished'],
    data: 'gone',
    removalDays: null,
    emailLink: null,
    steps: [
      ['My offers and services', '...', 'Cancel my subscription', 'Confirm', 'ticket'],
      ['Mes offres & services', '...', 'Résilier mon service', 'Valider', 'ticket'],
    ],
    says: {
      'the ticket says not to wait for the date of effect': [/date of effect/i, /date d'effet/i],
      'an active zone takes site and mail down': [/e-?mail/i, /e-?mail/i],
      'change the DNS servers first': [/(DNS|name) servers/i, /serveurs (DNS|de noms)/i],
    },
    never: {
      'the withdrawn button': /Delete the DNS zone|Supprimer la zone DNS/i,
      'a 72-hour link': /\b72\b/,
    },
    sources: ['OVH-DNSZONE', 'OVH-GDPR'],
  },
  {
    path: 'ovhcloud/alldom/end-of-term',
    channel: 'portal',
    noticeHours: 24,
    undo: ['until-24h', 'until-expiry', 'unpublished'],
    data: 'gone',
    removalDays: null,
    emailLink: null,
    steps: [
      ['Cancel', 'All my domain names', 'Cancel'],
      ['Résilier', 'Tous mes domaines', 'Résilier'],
    ],
    says: {
      'what is ticked is deleted': [/tick/i, /coch/i],
      'what is not ticked is billed singly': [
        /one by one|singly|individually|separately|each/i,
        /un par un|individuellement|séparément|à l'unité|chacun/i,
      ],
      'free renewal until the pack expires': [/free|no charge/i, /gratuit/i],
      'the undo entry': [/Undo pack cancellation/, /Annuler la résiliation du pack/],
    },
    sources: ['MGR-ALLDOM'],
  },
];
