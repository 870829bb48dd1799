import type { PageRow } from '../../../content/oracle/row.ts';
import { near } from '../../../content/oracle/wordings.ts';

const ENDS = [
  'plan:colonelserver/cs-vps/end-of-term',
  'plan:colonelserver/cs-dedicated-server/end-of-term',
  'plan:colonelserver/cs-hosting/end-of-term',
  'plan:colonelserver/cs-cloud/end-of-term',
  'guide:vps/colonelserver-services',
];

/** The way through the portal is the plan's to tell. */
const ASKED = [
  ...ENDS.slice(0, -1),
  'guide:vps/colonelserver-services > plan:colonelserver/cs-vps/end-of-term',
];

const NOW = [
  'plan:colonelserver/cs-vps/immediate',
  'plan:colonelserver/cs-dedicated-server/immediate',
  'plan:colonelserver/cs-hosting/immediate',
  'plan:colonelserver/cs-cloud/immediate',
  'guide:vps/colonelserver-services',
];

/** The founding document of Colonelserver, sentence by sentence. */
export const FOUNDING: readonly PageRow[] = [
  {
    about: 'founding colonelserver, the request',
    pages: ASKED,
    says: {
      'at any time': [/any time/i, /à tout moment/i],
      'in the Client Area': [/Client Area/, /Espace Client/],
      'the way to the form': [
        /Manage[\s\S]{0,300}Billing[\s\S]{0,300}Renewal and Subscription Settings[\s\S]{0,300}Cancellation request/,
        /Manage[\s\S]{0,300}Billing[\s\S]{0,300}Renewal and Subscription Settings[\s\S]{0,300}Cancellation request/,
      ],
      'when it takes effect is chosen': [
        near('choose|select|pick', 'take[s]? effect|when|end'),
        near('choisi', 'effet|quand|date|fin|moment'),
      ],
      'a reason is given': [/reason/i, /motif|raison/i],
      'it is sent': [/submit|send/i, /envoy|valid|soumet/i],
    },
  },
  {
    about: 'founding colonelserver, after the end',
    pages: ENDS,
    says: {
      'a grace period comes after expiry': [
        near('grace', 'expir|after|end'),
        near('grâce', 'expir|après|fin|échéance'),
      ],
      'the service is suspended in it': [near('grace', 'suspen', 400), near('grâce', 'suspen', 400)],
      'the data is intact': [
        near('data', 'kept|intact|still there|stays?|remains?'),
        near('données', 'gardées|intactes|conserv|rest'),
      ],
      'it can be reactivated': [/reactivat/i, /réactiv/i],
      'then all is removed for good': [
        near('(then|after (it|that|the grace))', 'erase|remov|delet|terminat', 300),
        near('(puis|ensuite|après)', 'effac|supprim|définiti', 300),
      ],
    },
  },
  {
    about: 'founding colonelserver, at once',
    pages: NOW,
    says: {
      'access goes right away': [
        near('access', 'at once|immediately|right away|straight away'),
        near('accès', 'aussitôt|immédiat|tout de suite'),
      ],
      'no data is kept': [
        near('nothing|no data|none', 'kept|keep|retain|left'),
        near('rien|aucune donnée', 'gard|conserv|reste'),
      ],
      'save before asking': [
        near('save|back|copy|copies', 'before|first'),
        near('sauvegard|copi|enregistr', "avant|d'abord"),
      ],
      'asked of the billing team, by ticket': [
        near('billing (team|department)|billing', 'ticket'),
        near('facturation', 'ticket'),
      ],
    },
  },
  {
    about: 'founding colonelserver, what remains',
    pages: [...ENDS, ...NOW.slice(0, 4)],
    says: {
      'once terminated nothing brings it back': [
        near('terminat|ended|erased|gone|final|undone', 'cannot|never|no way back|not be|nothing', 200),
        near(
          'définiti|effac|terminé|supprim|retour',
          'ne peut|jamais|rien|impossible|sans retour|plus|pas de',
          200,
        ),
      ],
      'its DNS: name servers and own entries': [
        near('name servers?', 'entries|records|DNS'),
        near('serveurs de noms', 'entrées|enregistrements|DNS'),
      ],
      'final charges depend on plan and payment method': [
        near('charges?|adjust', 'plan|payment method'),
        near('frais|ajustement|montant', 'offre|formule|moyen de paiement|mode de paiement'),
      ],
    },
  },
  {
    about: 'founding colonelserver, before',
    pages: ['guide:vps/colonelserver-services', 'plan:colonelserver/cs-vps/end-of-term'],
    says: {
      'a technical problem: ask support first': [
        near('technical|problem|fault|trouble|issue', 'support|ticket'),
        near('technique|problème|panne', 'assistance|support|ticket'),
      ],
    },
  },
  {
    about: 'founding colonelserver, a question of billing',
    pages: ['guide:vps/colonelserver-services'],
    says: {
      'a ticket, and options may be offered': [
        near('bill|invoice|expect|price', 'ticket'),
        near('factur|attente|prix', 'ticket'),
      ],
    },
  },
];
