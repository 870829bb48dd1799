import type { PageRow } from './row.ts';
import { near } from './wordings.ts';

const COLONEL_ENDS = [
  'plan:colonelserver/cs-vps/end-of-term',
  'plan:colonelserver/cs-dedicated-server/end-of-term',
  'plan:colonelserver/cs-hosting/end-of-term',
  'plan:colonelserver/cs-cloud/end-of-term',
  'guide:vps/colonelserver-services',
];

const COLONEL_NOW = [
  'plan:colonelserver/cs-vps/immediate',
  'plan:colonelserver/cs-dedicated-server/immediate',
  'plan:colonelserver/cs-hosting/immediate',
  'plan:colonelserver/cs-cloud/immediate',
  'guide:vps/colonelserver-services',
];

const MASSIVEGRID = [
  'plan:massivegrid/mg-cloud-server/end-of-term',
  'plan:massivegrid/mg-private-cloud/end-of-term',
  'plan:massivegrid/mg-dedicated-server/end-of-term',
  'plan:massivegrid/mg-other/end-of-term',
  'guide:cloud/massivegrid-services',
];

/** The founding documents of Colonelserver and MassiveGRID, sentence by sentence. */
export const FOUNDING: readonly PageRow[] = [
  {
    about: 'founding colonelserver, the request',
    pages: COLONEL_ENDS,
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
    pages: COLONEL_ENDS,
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
    pages: COLONEL_NOW,
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
    pages: [...COLONEL_ENDS, ...COLONEL_NOW.slice(0, 4)],
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
  {
    about: 'founding massivegrid, the request',
    pages: MASSIVEGRID,
    says: {
      'the way to the button': [
        /Services[\s\S]{0,300}My Services[\s\S]{0,400}Billing[\s\S]{0,300}Request Cancellation/,
        /Services[\s\S]{0,300}My Services[\s\S]{0,400}Billing[\s\S]{0,300}Request Cancellation/,
      ],
      'it is confirmed when asked': [/confirm/i, /confirm/i],
      'the screen is followed to its end': [
        near('follow|on-?screen|screen|instructions', 'instructions|screen|end|complete|finish'),
        near('suivez|écran|instructions', 'instructions|écran|fin|jusqu'),
      ],
    },
  },
  {
    about: 'founding massivegrid, what follows',
    pages: MASSIVEGRID,
    says: {
      'the team processes it': [
        near('team|staff', 'process|handle|deal|carry'),
        near('équipe|personnel', 'trait|exécut|pren'),
      ],
      'it ends on the next due date': [/next due date/i, /prochaine (date d')?échéance/i],
      'an e-mail comes once it is complete': [
        near('e-?mail', 'complete|done|finished|once'),
        near('e-mail', 'terminée|achevée|une fois|quand|lorsque'),
      ],
      'questions go to support': [/support/i, /support|assistance/i],
    },
  },
];
