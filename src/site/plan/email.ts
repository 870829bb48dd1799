import type { Email } from '../../catalogue/schemas/emails.ts';
import { LOCALES } from '../../i18n/locales.ts';
import type { Translate } from '../../i18n/translate.ts';
import { plainText, resolveText, type TextContext } from '../text/resolve-text.ts';
import type { EmailView, RichText } from '../types.ts';
import { reliability } from './procedure.ts';

/** A message to expect, as rows of name and text: subject first, so that it can be searched for. */
export function emailView(
  email: Email & { readonly id: string },
  context: TextContext,
  t: Translate,
): EmailView {
  const sure = reliability(email, t);
  const subject = subjectOf(email, context);
  const row = (key: 'to' | 'when' | 'says' | 'missing') => ({
    name: t(`plan.email.${key}`),
    text: resolveText(email[key], context),
  });
  return {
    id: email.id,
    name: plainText(email.name, context),
    rows: [
      ...(subject ? [{ name: t('plan.email.subject'), text: subject }] : []),
      row('to'),
      row('when'),
      row('says'),
      row('missing'),
    ],
    ...(sure && { reliability: sure }),
  };
}

/** In the reader's language where a source prints it so, else in the one that it is printed in. */
function subjectOf({ subject }: Email, { locale }: TextContext): RichText | undefined {
  const lang = [locale, ...LOCALES].find((each) => subject?.[each] !== undefined);
  const text = lang && subject?.[lang];
  return lang && text ? [{ kind: 'label', text, lang }] : undefined;
}
