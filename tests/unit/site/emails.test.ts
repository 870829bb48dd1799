import { expect, test } from 'vitest';
import type { Locale } from '../../../src/i18n/locales.ts';
import { viewContext } from '../../../src/site/context.ts';
import { planView } from '../../../src/site/plan/plan.ts';
import { wordsOf as plain } from '../../../src/site/text/resolve-text.ts';
import { route, STATED, text } from '../catalogue/made.ts';
import { acmeWith, planOf } from './acme.ts';
import { whoseWords } from './whose-words.ts';

const confirmation = {
  proof: text('The line says so.'),
  email: 'unpublished' as const,
  emails: ['link'],
  ...STATED,
};

const proof = (emails: string[], locale: Locale = 'en') => {
  const fields = { confirmation: { ...confirmation, emails } };
  return planView(planOf(fields), viewContext(acmeWith(route('end-of-term', fields)), locale)).proof;
};

test('an e-mail is told by what is known of it, its subject in the language it is printed in', () => {
  const [link] = proof(['link']).emails;
  expect(link?.name).toBe('The link');
  expect(link?.rows[0]).toEqual({
    name: 'Subject',
    text: [{ kind: 'label', text: 'Votre lien …', lang: 'fr' }],
  });
  expect(link?.rows.slice(1).map((row) => plain(row.text))).toEqual([
    'the owner',
    'At once',
    'A link',
    'Look in Billing.',
  ]);
  expect(proof(['link'], 'fr').emails[0]?.rows[1]?.name).toBe('Envoyé à');
});

test('an e-mail that is known is not said to be unknown as well', () => {
  expect(proof(['link']).email).toEqual([]);
  expect(plain(proof([]).email)).toMatch(
    whoseWords(/^Acme does not say which/, /^Which e-\u2060?mails are sent is not published/),
  );
});
