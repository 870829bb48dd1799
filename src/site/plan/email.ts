import type { Email } from '../../catalogue/schemas/emails.ts';
import { LOCALES } from '../../i18n/locales.ts';
import type { ViewContext } from '../context.ts';
import { plainText, resolveText } from '../text/resolve-text.ts';
import type { EmailView, RichText } from '../types.ts';
import { reliability } from './procedure.ts';

/** A message to expect, as rows of name and text: subject first, so that it can be searched for. */
export function emailView(email: Email & { readonly id: string }, context: ViewContext): EmailView {
  const { t } = context;
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
function subjectOf({ subject }: Email, { locale }: ViewContext): RichText | undefined {
  const lang = [locale, ...LOCALES].find((each) => subject?.[each] !== undefined);
  const text = lang && subject?.[lang];
  return lang && text ? [{ kind: 'label', text, lang }] : undefined;
}
