import type { PageRow } from './row.ts';
import { near, together, UNPUBLISHED } from './wordings.ts';

/** Who logs in is not who may cancel; true of every provider. */
export const NOT_WHOEVER_LOGS_IN: NonNullable<PageRow['never']> = {
  'anyone who can log in': /(anyone|whoever|everyone|anybody)[^.\n]{0,20}(can |who )?(log|sign)s? in/i,
  'quiconque peut se connecter': /(quiconque|toute personne|n'importe qui|celui|ceux)[^.\n]{0,30}connect/i,
};

/** A provider that does not say who may cancel: then the holder of the account asks. */
export const whoMayCancel = (provider: string): PageRow => ({
  about: 'correction 16',
  pages: ['guide:basics/who-may-cancel'],
  says: {
    [`${provider} does not say`]: [
      together(provider, UNPUBLISHED[0].source),
      together(provider, UNPUBLISHED[1].source),
    ],
    'in doubt the holder of the account asks': [
      together('(holder|owner) of the account|account (holder|owner)', 'ask|request|send|make'),
      together('titulaire du compte', 'demand|fai'),
    ],
  },
  never: NOT_WHOEVER_LOGS_IN,
});

/** Plans of services that may be paid by an agreement which goes on by itself. */
export const payPalEndsAtPayPal = (...pages: readonly string[]): PageRow => ({
  about: 'case a37',
  pages,
  says: {
    'the PayPal agreement is ended at PayPal': [
      near('PayPal', 'end|cancel|stop|check|agreement|recurring'),
      near('PayPal', 'arrêt|résili|annul|vérifi|mettez fin|accord|récurrent|automatique'),
    ],
  },
});
