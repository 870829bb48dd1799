import type { PageRow, Wording } from '../../../content/oracle/row.ts';
import { all, IRREVERSIBLE, near, together, without } from '../../../content/oracle/wordings.ts';

/** What the old content said of every database, whether it came with the plan or not. */
const OLD_FATE: PageRow['never'] = {
  'databases stay, without a condition':
    /^(your )?(web cloud )?databases?( of the plan)?[ .:*]*\n?[ :*]*(they )?(stay|keep renewing|go on|continue)/im,
  'bases qui restent, sans condition':
    /^(vos |les )?(bases de données|web cloud databases)[ .:*]*\n?[ :*]*(elles )?(restent|continuent)/im,
  'one does not end the other':
    /l'un n'arrête pas l'autre|(ending|cancelling|stopping) one does not (end|stop|cancel) the other/i,
};

const DATABASE_EN = 'databases?|Web Cloud Databases';
const DATABASE_FR = 'bases? de données|Web Cloud Databases|cette base|la base';

const DATABASE: Readonly<Record<string, Wording>> = {
  'the database that came with the plan ends with it': [
    together(
      `(?:${DATABASE_EN})[^.]{0,80}(came|comes?|included|free|attached|of (the|your) plan|Performance|Agency)`,
      '\\b(ends?|goes|go|disappears?|cancelled|deleted|erased|lost)\\b[^.]{0,60}(with|together|same time|as well|too)',
    ),
    together(
      `(?:${DATABASE_FR})[^.]{0,80}(fourni|inclus|compris|offert|gratuit|liée?|attaché|venue?|Performance|Agency)`,
      "(prend|prennent) fin|s'arrête|part|disparaît|disparaissent|finit|finissent|se termine|(résilié|supprimé|effacé|perdu)e?s? (avec|en même temps)",
    ),
  ],
  'of the four plans': [
    all('Performance', 'Agency Plus', 'Agency Max'),
    all('Performance', 'Agency Plus', 'Agency Max'),
  ],
  'detach it before the cancellation': [
    near(
      'detach',
      'before (you |any |the |asking|it is |that|cancel)[^.\\n]{0,40}(cancel|delet|ask)|before cancel|before delet|first',
    ),
    near('déli(er|ez|é)', "avant (de |la |toute |d'|cela)|d'abord|au préalable"),
  ],
  'one ordered on its own stays': [
    near(
      '(ordered|bought|taken|subscribed|paid for)[^.\\n]{0,40}(on (its|their) own|separately|apart|by (itself|themselves)|alone)|stand-?alone|separate (order|service)',
      'stays?|remains?|renew|goes on|go on|continues?|keeps?|survives?|own cancellation',
    ),
    near(
      "(command|souscri|pris|achet|pay)[^.\\n]{0,40}(à part|séparément|seule?s?|d'elle-même)|à part|indépendant",
      'reste|demeure|continue|renouvel|conserv|propre',
    ),
  ],
};

const DETACHING: Readonly<Record<string, Wording>> = {
  'the box, the line and the entry': [
    all('Configuration', 'Web Cloud Databases', 'Detach'),
    all('Configuration', 'Web Cloud Databases', 'Délier'),
  ],
  'a new price is chosen and paid': [
    near('detach', 'price|pay|billed|charged|cost', 600),
    near('déli(er|ez|é)', 'prix|tarif|pay|paiement|factur', 600),
  ],
  'detaching cannot be undone': [
    near('detach', 'irreversible|cannot be undone|no way back|for good|final', 250),
    near('déli(er|ez|é)|base', 'irréversible|définiti|sans retour', 250),
  ],
  'it takes a few hours': [/few hours|some hours|several hours/i, /quelques heures|plusieurs heures/i],
  'the administrative contact does it': [/administrative contact|administrator/i, /contact administrateur/i],
};

/** Corrections 1 and 11: what ends with a hosting plan. */
export const CORRECTIONS_HOSTING: readonly PageRow[] = [
  {
    about: 'correction 1, missing 1, case a22, unknown web hosting',
    pages: [
      'plan:ovhcloud/web-hosting/end-of-term',
      'plan:ovhcloud/web-hosting/immediate',
      'guide:hosting/ovhcloud-web-hosting',
      'guide:hosting/ovhcloud-web-cloud-databases',
    ],
    says: DATABASE,
    never: OLD_FATE,
    sources: ['OVH-HOST-FAQ'],
  },
  {
    about: 'correction 1, how the database is detached',
    pages: ['plan:ovhcloud/web-hosting/end-of-term', 'guide:hosting/ovhcloud-web-cloud-databases'],
    says: DETACHING,
    sources: ['OVH-WCDB-DETACH'],
  },
  {
    about: 'correction 1, said of the database too',
    pages: ['plan:ovhcloud/web-cloud-databases/end-of-term'],
    says: {
      'one that came with a hosting plan ends with it': [
        near(
          'hosting',
          '(ends?|goes|go|disappears?|is cancelled|is deleted|erased|lost)[^.\\n]{0,60}(with|together|too)',
        ),
        near('hébergement', "prend fin|s'arrête|part avec|(est|sera) (résilié|supprimé)e?"),
      ],
    },
    never: OLD_FATE,
  },
  {
    about: 'correction 11',
    pages: [
      'plan:ovhcloud/web-hosting/end-of-term',
      'plan:ovhcloud/web-hosting/immediate',
      'guide:email/keep-mailboxes-when-hosting-ends',
    ],
    says: {
      'detach the mailboxes before the cancellation': [
        near(
          'mailbox|e-?mail option|e-?mail',
          'before (you |any |the |asking|cancel)[^.\\n]{0,40}(cancel|delet|ask)|before cancel|before delet',
          160,
        ),
        near(
          'boîtes?|option e-mail|e-mail',
          'avant (de (la )?(résilier|demander)|(la|toute) (résiliation|demande|suppression))',
          160,
        ),
      ],
      'its entry': [/Detach my email option/, /Délier mon option e-mail/],
    },
    never: {
      'before expiry, which is too late':
        /detach[^.\n]{0,100}before (it |the hosting |the plan |its )?(expir|end)|before (it |the hosting |the plan )?(expires|ends)[^.\n]{0,60}detach/i,
      "avant l'échéance, ce qui est trop tard":
        /déli(er|ez)[^.\n]{0,100}avant (l'expiration|l'échéance|sa fin|la fin|qu'il)|avant (l'expiration|l'échéance|sa fin|qu'il)[^.\n]{0,60}déli(er|ez)/i,
    },
    sources: ['OVH-HOST-FAQ'],
  },
  {
    about: 'correction 11, too late for that',
    pages: ['guide:email/keep-mailboxes-when-hosting-ends | plan:ovhcloud/web-hosting/end-of-term'],
    says: {
      'undo, detach, cancel again': [
        near('undo|stop the cancellation|take (it|the cancellation) back', 'detach[^.\\n]{0,80}cancel'),
        near('annulez?r?[^.\\n]{0,30}résiliation', 'déli(er|ez)[^.\\n]{0,80}résili'),
      ],
    },
  },
  {
    about: 'B 10',
    pages: ['plan:ovhcloud/free-hosting-100m/not-documented', 'guide:hosting/ovhcloud-free-hosting-100m'],
    says: {
      'the plan is Perso in French': [/Personal/, /\bPerso\b/],
      'and only so': [/./, without('\\bPersonal\\b')],
    },
    sources: ['OVH-100M'],
  },
  {
    about: 'B 18, missing 19',
    pages: ['plan:ovhcloud/ssl-sectigo/nothing-to-cancel', 'guide:security/ovhcloud-ssl-sectigo'],
    says: {
      'nothing to do, or it is switched off': [
        /switch(ed|ing)? (it )?off|disabl|Désactiver SSL|remov/i,
        /Désactiver SSL/,
      ],
      final: IRREVERSIBLE,
      'no refund': [/refund/i, /rembours/i],
    },
    sources: ['OVH-SSL'],
  },
  {
    about: 'B 19',
    pages: ['guide:hosting/ovhcloud-web-cloud-databases'],
    says: { 'Redis is Valkey now': [/Valkey/, /Valkey/] },
  },
];
