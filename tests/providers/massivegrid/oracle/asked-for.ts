import type { PageRow } from '../../../content/oracle/row.ts';
import { near, together, UNPUBLISHED } from '../../../content/oracle/wordings.ts';

/** What the review and the public cases ask of MassiveGRID. */
export const ASKED_FOR: readonly PageRow[] = [
  {
    about: 'correction 16',
    pages: ['guide:basics/who-may-cancel'],
    says: {
      'MassiveGRID does not say': [
        together('MassiveGRID', UNPUBLISHED[0].source),
        together('MassiveGRID', UNPUBLISHED[1].source),
      ],
      'in doubt the holder of the account asks': [
        together('(holder|owner) of the account|account (holder|owner)', 'ask|request|send|make'),
        together('titulaire du compte', 'demand|fai'),
      ],
    },
    never: {
      'anyone who can log in': /(anyone|whoever|everyone|anybody)[^.\n]{0,20}(can |who )?(log|sign)s? in/i,
      'quiconque peut se connecter':
        /(quiconque|toute personne|n'importe qui|celui|ceux)[^.\n]{0,30}connect/i,
    },
  },
  {
    about: 'case a37',
    pages: ['plan:massivegrid/mg-cloud-server/end-of-term'],
    says: {
      'the PayPal agreement is ended at PayPal': [
        near('PayPal', 'end|cancel|stop|check|agreement|recurring'),
        near('PayPal', 'arrêt|résili|annul|vérifi|mettez fin|accord|récurrent|automatique'),
      ],
    },
  },
];
