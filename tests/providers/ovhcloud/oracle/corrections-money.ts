import type { PageRow, Wording } from '../../../content/oracle/row.ts';
import { all, near, TICKET } from '../../../content/oracle/wordings.ts';

const REST_DUE: Wording = [
  near(
    'commitment',
    '(rest|remain\\w*|left|balance)[^.\\n]{0,60}(due|paid?|owe|settle)|(pay|owe|due|paid|settl\\w*)[^.\\n]{0,60}(rest|remain\\w*|left|balance)',
  ),
  near(
    'engagement',
    '(reste|restant|restante|solde|restent)[^.\\n]{0,60}(dû|due?s?|pay|régl)|(pay|régl|dû|devez|redevable)[^.\\n]{0,60}(reste|restant|restante|solde)',
  ),
];

const RENEWS: Wording = [
  near(
    'commitment',
    'renew(s|ed)?( by itself| itself| automatically| for)|automatically renew|renewed|extends itself',
  ),
  near('engagement', 'reconduit|se renouvelle|renouvelé'),
];

/** That an early exit has an unknown price, which is no longer so. */
const OLD_COMMITMENT: PageRow['never'] = {
  'what leaving early costs is not published':
    /(not publish|does not (say|publish|tell))[^.\n]{0,80}(leav\w+ (early|before)|early (exit|end)|before the commitment)|leav\w+ (early|before)[^.\n]{0,80}(not publish|does not (say|publish))/i,
  "le prix d'un départ anticipé n'est pas publié":
    /(ne publie pas|n'indique pas|ne dit pas|pas publié|n'est pas connu)[^.\n]{0,100}(plus tôt|anticip|avant la fin de l'engagement)|(plus tôt|anticip)[^.\n]{0,80}(ne publie pas|n'indique pas|ne dit pas|pas publié)/i,
};

const NO_MANUAL = [
  'VoIP|telephon|téléphon',
  'Internet',
  'Public Cloud',
  'Email Pro',
  'Exchange',
  'licen[cs]e',
] as const;

/** Corrections 4, 5, 8, 9, 10 and 13: what it costs. */
export const CORRECTIONS_MONEY: readonly PageRow[] = [
  {
    about: 'correction 4, missing 3, case a51, unknown VPS commitment',
    pages: [
      'plan:ovhcloud/vps/end-of-term',
      'plan:ovhcloud/dedicated-server/end-of-term',
      'guide:vps/ovhcloud-vps',
      'guide:servers/ovhcloud-dedicated-server',
      'guide:basics/i-pay-for-a-commitment',
    ],
    says: { 'leaving early: the rest is due': REST_DUE, 'it renews by itself': RENEWS },
    never: {
      ...OLD_COMMITMENT,
      'the old line of the screen': /Fin d'engagement prévue le|Commitment end date:/,
    },
    sources: ['OVH-COMMIT'],
  },
  {
    about: 'correction 4, B 11, case a51, where it stands and how it is ended',
    pages: ['guide:basics/i-pay-for-a-commitment'],
    says: {
      'for the same length and price': [
        near('same', 'length|period|price|duration'),
        near('même', 'durée|période|prix|tarif'),
      ],
      'paid for the whole period at once': [
        near('whole period|in full|all at once|at once|up ?front|in advance', 'pa(y|id)|debit|charg'),
        near("toute la période|en une (seule )?fois|d'avance|totalité", 'pay|pai|débit|prélev|factur|régl'),
      ],
      'the box and its field': [
        near('\\bMy offer\\b', '\\bCommitment\\b', 300),
        near('\\bMon offre\\b', '\\bEngagement\\b', 300),
      ],
      'what the field reads': [
        all('No commitment', 'Renews on'),
        all('Aucun engagement', 'Renouvellement le'),
      ],
      'an early end: ask support': [
        near('early|before', 'support|ticket'),
        near('anticip|avant', 'assistance|ticket|support'),
      ],
    },
    sources: ['OVH-COMMIT'],
  },
  {
    about: 'correction 4, no longer unpublished',
    pages: ['provider:ovhcloud', 'guide:basics/button-missing'],
    never: OLD_COMMITMENT,
  },
  {
    about: 'correction 5, missing 7, case a26, unknown public cloud and refunds',
    pages: [
      'guide:cloud/ovhcloud-public-cloud',
      'guide:basics/refunds',
      'plan:ovhcloud/public-cloud-resource/*',
    ],
    says: {
      'monthly instances: the month to come is billed too': [
        near('month(ly)?', '(month to come|next month|coming month|following month|in advance|ahead)'),
        near('mois|mensuel', "mois (à venir|suivant|prochain|qui vient)|d'avance|à l'avance"),
      ],
      'a month begun is due': [
        near(
          'month',
          '(begun|started|under way)[^.\\n]{0,40}(due|paid|billed|owed)|due[^.\\n]{0,40}(begun|started)',
        ),
        near('mois', '(commencé|entamé)[^.\\n]{0,40}(dû|factur|pay)|dû[^.\\n]{0,40}(commencé|entamé)'),
      ],
      'a Savings Plan is due whether used or not': [
        near('Savings Plan', 'due|fixed|goes on|still (billed|paid|charged)|owed|whether'),
        near('Savings Plan', 'dû|due|fixe|continue|reste (factur|à payer)|même si'),
      ],
    },
    never: {
      'nothing is billed in advance, without a condition':
        /(?<!(hour|consumption|use)[^.\n]{0,80})nothing is billed in advance(?![^.\n]{0,80}(hour|except|unless|but))/i,
      "rien n'est facturé d'avance, sans condition":
        /(?<!(heure|horaire|consommation|usage)[^.\n]{0,80})rien n'est facturé d'avance(?![^.\n]{0,80}(heure|horaire|sauf|mais))/i,
    },
  },
  {
    about: 'correction 5, case a24, the Savings Plan',
    pages: ['guide:cloud/ovhcloud-public-cloud | guide:basics/i-pay-for-a-commitment'],
    says: {
      'from 1 to 36 months': [
        near('Savings Plan', '36 months|36', 400),
        near('Savings Plan', '36 mois|36', 400),
      ],
      'its renewal can be switched off': [
        near('Savings Plan', '(automatic )?renew', 500),
        near('Savings Plan', 'Désactiver le renouvellement automatique|renouvel', 500),
      ],
      'only support changes one': [
        near('Savings Plan', 'support|ticket', 500),
        near('Savings Plan', 'assistance|ticket|support', 500),
      ],
    },
    sources: ['OVH-SAVINGS'],
  },
  {
    about: 'correction 5, cold classes of storage',
    pages: ['plan:ovhcloud/object-storage/delete-resource'],
    says: {
      'a minimum time in three classes': [
        all('Infrequent Access', 'Active Archive', 'Cold Archive', 'minimum|at least'),
        all('Infrequent Access', 'Active Archive', 'Cold Archive', 'minim|au moins'),
      ],
      '48 hours to read a cold archive': [
        near('Cold Archive', '48 hours', 400),
        near('Cold Archive', '48 (h|heures)', 400),
      ],
    },
    sources: ['OVH-REV-COLD'],
  },
  {
    about: 'correction 5, suspended for 7 days',
    pages: ['plan:ovhcloud/public-cloud/delete-resource', 'guide:cloud/ovhcloud-public-cloud'],
    says: { '7 days': [/7 days/, /7 jours/] },
    never: { 'up to 7 days': /up to (about )?7 days|jusqu'à 7 jours|7 jours au plus/i },
    sources: ['OVH-PCI-DEL'],
  },
  {
    about: 'correction 8, missing 5, unknown card',
    pages: ['guide:basics/removing-a-card-cancels-nothing'],
    says: {
      'without a payment method services turn manual': [
        near('payment method', 'manual'),
        near('moyen de paiement', 'manuel'),
      ],
      'the last one goes only when every service is manual': [
        near('last (payment method|one|card)|delete', '(every|all)[^.\\n]{0,30}services?[^.\\n]{0,60}manual'),
        near('derni(er|ère)|supprim', '(tous|chacun)[^.\\n]{0,30}services?[^.\\n]{0,60}manuel'),
      ],
      'unpaid: suspended after 7 days': [near('suspen', '7 days'), near('suspen', '7 jours')],
      'where no manual renewal exists': [all(...NO_MANUAL), all(...NO_MANUAL)],
    },
    never: { 'nothing changes': /nothing changes|rien ne change/i },
    sources: ['OVH-FAQ-ADV', 'OVH-PAY', 'OVH-FAQ-BILL'],
  },
  {
    about: 'correction 9, missing 4, case a11, unknown refunds',
    pages: ['provider:ovhcloud', 'guide:basics/removing-a-card-cancels-nothing', 'guide:basics/refunds'],
    says: {
      'within 30 days': [
        near('contest|disput|challeng|complain|object|claim|disagree', '30 days'),
        near('contest|réclam|litige', '30 jours'),
      ],
      'only about a bill that has been paid': [
        near(
          'contest|disput|challeng|complain|object|claim|disagree',
          '(has been|already|been|is|have|you) paid|pay[^.]{0,30}first|paid bill|once[^.]{0,20}paid|after pay',
        ),
        near(
          'contest|réclam|litige',
          "(été|déjà|préalablement) (réglée|payée)|facture (réglée|payée)|(payez|réglez)[^.\\n]{0,30}d'abord",
        ),
      ],
    },
    sources: ['OVH-UNKNOWN-INVOICE', 'OVH-FAQ-ADV'],
  },
  {
    about: 'correction 10, missing 14, unknown close your account',
    pages: ['guide:basics/close-your-account', 'guide:basics/refunds'],
    says: {
      'the refund is asked for': [
        /refund[\s\S]{0,200}(prepaid|credit)|(prepaid|credit)[\s\S]{0,200}refund|Demander un remboursement/i,
        /Demander un remboursement/,
      ],
      'about 10 days': [/10 days/, /10 jours/],
      'what is left there pays the next bills': [
        near(
          'credit|prepaid|balance',
          '(next|coming|later|future) (bill|invoice)s?|pays? (the )?(next |coming )?(bill|invoice)s?',
        ),
        near(
          'crédit|prépayé|solde',
          'prochaines? factures?|factures? (suivantes?|à venir)|(paie|règle) (les|vos)',
        ),
      ],
    },
    never: {
      'what becomes of credit is not said': /(not (say|publish|tell))[^.\n]{0,60}(credit|prepaid)/i,
      'le sort du crédit': /(ne (dit|publie|précise) pas|n'indique pas)[^.\n]{0,60}(crédit|prépayé)/i,
    },
    sources: ['OVH-PAY'],
  },
  {
    about: 'correction 13, missing 15, unknown domain charged early',
    pages: ['plan:ovhcloud/domain/end-of-term', 'guide:basics/refunds'],
    says: {
      'debited a month early: it may come back': [
        near('a month (early|ahead|before|in advance)|month ahead|early', 'refund'),
        near("un mois (à l'avance|avant|plus tôt|d'avance)|à l'avance|d'avance|en avance", 'rembours'),
      ],
      'the English guide says so': [/English/, /anglais/],
      'cancel at once, ask support': TICKET,
    },
    sources: ['OVH-DOMAIN-RENEW-EN'],
  },
];
