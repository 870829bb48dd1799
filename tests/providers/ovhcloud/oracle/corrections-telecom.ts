import type { PageRow } from '../../../content/oracle/row.ts';
import { near } from '../../../content/oracle/wordings.ts';

const EQUIPMENT_GUIDE = 'guide:telecom/keep-your-number-return-the-equipment';
const ACCESS_PLAN = 'plan:ovhcloud/internet-access/end-of-term';

/** What was said of modems when only the rule for telephones was known. */
const OLD_MODEM: PageRow['never'] = {
  'no deadline of its own for a modem':
    /modems?[^.\n]{0,100}(no (separate |own |number|deadline)|not publish|does not (say|give|print))|no (separate |own )?(deadline|number of days)[^.\n]{0,60}modem/i,
  'pas de délai pour un modem':
    /modems?[^.\n]{0,100}(aucun délai|pas de délai|ne publie|ne donne)|(aucun|pas de) délai[^.\n]{0,60}modem/i,
};

/** Corrections 2 and 3: what an Internet access leaves to do. */
export const CORRECTIONS_TELECOM: readonly PageRow[] = [
  {
    about: 'correction 2, missing 2, unknown internet access',
    pages: [ACCESS_PLAN, EQUIPMENT_GUIDE, `guide:telecom/ovhcloud-internet-access > ${ACCESS_PLAN}`],
    says: {
      '15 days': [/15 days/, /15 jours/],
      'the printed day is the one that counts': [
        /(day|date)[^.\n]{0,80}(printed|(in|of|on) (the|that) (e-?mail|slip)|return slip)|(printed|e-?mail (prints|gives|names)|slip)[^.\n]{0,80}\b(day|date)/i,
        /(date|jour)[^.\n]{0,80}(imprimé|inscrit|indiqué|figur|port|(dans|de) l'e-mail|sur (le|votre) bon)|(e-mail|bon)[^.\n]{0,80}(date|dernier jour)/i,
      ],
      'fibre: the ONT goes back too': [/\bONT\b/, /\bONT\b/],
      'a penalty is billed for what is missing': [/penalt/i, /pénalité/i],
      'the e-mail goes to the billing contact': [/billing contact/i, /contact (de )?facturation/i],
    },
    never: OLD_MODEM,
    sources: ['OVH-RMA'],
  },
  {
    about: 'correction 2, the parcel',
    pages: [EQUIPMENT_GUIDE],
    says: {
      'two slips, one parcel is allowed': [
        near(
          'parcel|package|box',
          '(one|single|same)[^.\\n]{0,100}slips?|slips?[^.\\n]{0,100}(one|single|same)',
        ),
        near('colis', '(un seul|même|seul)[^.\\n]{0,100}bons?|bons?[^.\\n]{0,100}(un seul|même|seul)'),
      ],
      'every slip inside, a part of one outside': [
        near('slip', 'outside|glue|stick|stuck'),
        near('bon', "extérieur|coll|à l'extérieur"),
      ],
      'MAC address or serial number': [
        near('MAC', 'serial number', 400),
        near('MAC', 'numéro de série', 400),
      ],
      'from a post office': [/post office/i, /bureau de poste/i],
      'keep the receipt': [
        /receipt|proof of (posting|deposit|sending)/i,
        /récépissé|reçu|preuve de dépôt|justificatif/i,
      ],
      'take personal things out': [/personal/i, /personnel/i],
      'all original parts': [
        near('all|every|each', 'original|accessor|parts'),
        near('tous|toutes|chaque|intégralité|tout', 'origine|accessoire|éléments'),
      ],
      'a modem is on loan, without a deposit': [
        near('modem|ONT|box', '\\b(loan|lent)\\b'),
        near('modem|ONT|boîtier', '\\bprêt'),
      ],
      reminders: [near('remind', '10|3 days'), near('rappel|relance', '10|3 jours')],
      'the wrong device was sent: the period still runs': [
        near(
          'wrong (device|modem|one|box|phone|equipment)|another device|not the right',
          'ticket|still|goes on|runs|period',
        ),
        near('mauvais|autre appareil|par erreur|pas le bon|trompé d', 'ticket|délai|court|continue'),
      ],
      'wait for the end only if that day allows it': [
        near(
          'wait|until the (access|line) (has )?end|after the end',
          '\\b(only )?if\\b|as long as|provided|leaves|allows',
        ),
        near('attend', '\\bsi\\b|à condition|laisse|permet'),
      ],
    },
  },
  {
    about: 'correction 2, telephony',
    pages: [`${EQUIPMENT_GUIDE} | plan:ovhcloud/voip-line/end-of-term`],
    says: {
      'the slip can be downloaded': [
        /Suivi RMA[\s\S]{0,200}Télécharger le bon de retour/,
        /Suivi RMA[\s\S]{0,200}Télécharger le bon de retour/,
      ],
    },
  },
  {
    about: 'correction 2, Plug & Fax',
    pages: ['plan:ovhcloud/fax-line/end-of-term'],
    says: { '15 days': [/15 days/, /15 jours/] },
    sources: ['OVH-FAX-FAQ'],
  },
  {
    about: 'correction 3',
    pages: [ACCESS_PLAN],
    says: {
      'its subject': [
        /Demande de résiliation de l'accès Internet/,
        /Demande de résiliation de l'accès Internet/,
      ],
      'the current month is due': [
        near(
          'current month|month (under way|in progress|that has begun|begun|of the request)|running month',
          'due|charged|billed|owe|paid|pay',
        ),
        near('mois (en cours|commencé|entamé)', 'dû|due|factur|redevable|pay|doi'),
      ],
      'the slip comes with it or shortly after': [
        near(
          'slip',
          'same e-?mail|shortly after|with (it|the acknowledg|this|that)|soon after|contains|carries|also',
        ),
        near('bon', "même e-mail|peu après|accompagn|avec (lui|cet|l'accusé)|contient|joint|comporte"),
      ],
      'another e-mail comes when it has taken effect': [
        near('another|second|a further|new', 'taken effect|takes effect|is effective|has ended|is over|ends'),
        near('autre|second|nouvel', 'pris effet|prend effet|effective|a pris fin|terminée'),
      ],
      'no way back once it has been processed': [
        near(
          'processed|taken into account|registered|recorded|handled',
          'no way back|no longer|cannot|not possible|impossible',
        ),
        near(
          'prise? en compte|traitée?|enregistrée?',
          "ne peut|ne peuvent|n'est plus|impossible|plus possible|définiti|pas revenir",
        ),
      ],
    },
    sources: ['OVH-RMA', 'OVH-FAQ-ADV'],
  },
  {
    about: 'correction 10, phone deposit, missing 14',
    pages: ['plan:ovhcloud/voip-line/end-of-term', EQUIPMENT_GUIDE],
    says: {
      'paid out to a SEPA account': [/SEPA/, /SEPA/],
      'about 10 days for the transfer': [
        near('10 days', 'transfer|bank|SEPA'),
        near('10 jours', 'virement|banc|SEPA'),
      ],
    },
    sources: ['OVH-RMA'],
  },
  {
    about: 'correction 10, group deposit',
    pages: [`plan:ovhcloud/voip-group/end-of-term | ${EQUIPMENT_GUIDE}`],
    says: {
      'credited at the billing date after the group is gone': [
        near('deposit', 'billing date|group'),
        near('caution|dépôt de garantie', 'date de facturation|groupe|prochaine facturation'),
      ],
    },
    sources: ['OVH-DEPOSIT'],
  },
  {
    about: 'B 16',
    pages: ['plan:ovhcloud/voip-line/port-number', 'plan:ovhcloud/fax-line/port-number'],
    says: {
      'the number to call, from any other line': [/0805 ?69 ?3179/, /0805 ?69 ?3179/],
      'the RIO is e-mailed to the holder': [near('RIO', 'e-?mail'), near('RIO', 'e-mail')],
    },
    sources: ['OVH-VOIP'],
  },
  {
    about: 'B 17, unknown keep your number',
    pages: [`${EQUIPMENT_GUIDE} | plan:ovhcloud/voip-line/port-number`],
    says: {
      'porting stays possible for 40 days, in general': [/40 days/, /40 jours/],
      'port first all the same': [
        near('port', 'first|before'),
        near('port(er|age|abilité|ez)', "d'abord|avant"),
      ],
    },
    sources: ['OVH-PORT'],
  },
  {
    about: 'C 4, missing 8, unknown copper',
    pages: ['guide:telecom/ovhcloud-internet-access', ACCESS_PLAN],
    says: {
      'the technical end of copper ends no contract': [
        near('copper', 'cancel|contract|billing|bills?', 300),
        near('cuivre', 'résili|contrat|factur', 300),
      ],
    },
    sources: ['OVH-COPPER'],
  },
  {
    about: 'C 9, missing 20',
    pages: [EQUIPMENT_GUIDE],
    says: {
      'a slip nobody asked for comes from suspension or debt': [
        near('slip', 'suspen|unpaid'),
        near('bon', 'suspen|impayé|non payée'),
      ],
      'it lapses if one pays in time': [
        near('lapse|cancelled|void|withdrawn|falls away|no longer', 'pay|paid|settle'),
        near('annulé|caduc|tombe|sans objet|plus valable', 'pay|régl|régularis'),
      ],
    },
  },
  {
    about: 'missing 21, moving house and changing offer',
    pages: ['guide:telecom/ovhcloud-internet-access'],
    says: {
      'moving is a procedure of its own': [
        near('mov(e|ing)', 'procedure|not a cancellation|instead|separate|own'),
        near('déménag', 'procédure|pas une résiliation|à part|propre|plutôt'),
      ],
      'changing offer is one, too': [
        near(
          'chang(e|ing)[^.\\n]{0,20}(offer|plan)',
          'procedure|not a cancellation|instead|separate|own|neither',
        ),
        near("chang(er|ement)[^.\\n]{0,10}d'offre", 'procédure|pas une résiliation|à part|propre|plutôt|ni '),
      ],
    },
  },
  {
    about: 'missing 21, SMS',
    pages: ['plan:ovhcloud/sms/nothing-to-cancel | guide:telecom/ovhcloud-sms'],
    says: { 'sold in six countries': [/\bsix\b|Poland/i, /\bsix\b|Pologne/i] },
    sources: ['OVH-SMS-FAQ'],
  },
  {
    about: 'unknown fees of an Internet access',
    pages: [`${ACCESS_PLAN} | guide:telecom/ovhcloud-internet-access`],
    says: {
      'what they are made of': [
        near('fees?|left to pay', 'alias|number|services? (you )?(keep|kept)|kept'),
        near('frais|restant à payer', 'alias|numéro|services? (conserv|gard)|conservés?|gardés?'),
      ],
    },
  },
];
