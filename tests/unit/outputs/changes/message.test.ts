import { describe, expect, test } from 'vitest';
import { toText } from '../../../../src/documents/text.ts';
import type { Locale } from '../../../../src/i18n/locales.ts';
import { changeMessage } from '../../../../src/outputs/changes/message.ts';
import { siteAfter } from '../../addresses/recorded.ts';

const SITE = new URL('https://help.example');

const LABELS = `checked: 2026-11-22
screens:
  services:
    name: { en: Services, fr: Services }
    url: { eu: https://acme.example/services }
    sources: [ACME-DOC]
labels:
  cancel:
    text: { en: Cancel my service, fr: Résilier mon service }
    formerly: { en: [Terminate, Stop], fr: [Supprimer] }
    screen: services
    sources: [ACME-DOC]
  billing:
    text: { en: Billing }
    gloss: { fr: facturation }
    sources: [ACME-DOC]
`;

/** The paragraphs between the first and the last two, which are the same for every change. */
function written(fields: string, locale: Locale): readonly string[] {
  const { catalogue } = siteAfter(
    { file: 'providers/acme/portal.yaml', write: LABELS },
    {
      file: 'changes.yaml',
      write: `changes:\n  - { id: it, on: 2026-11-22, title: { en: New, fr: Neuf }, text: { en: "It is {provider}.", fr: "C'est {provider}." }, provider: acme, ${fields} }\n`,
    },
  );
  const [change] = catalogue.changes;
  if (!change) throw new Error('no change');
  const text = toText([changeMessage(change, catalogue, locale, SITE)]).replaceAll('\u00A0', ' ');
  return text.split('\n\n');
}

describe('what is sent about a change', () => {
  test.each<[string, string, Locale, string]>([
    [
      'a label, since a month',
      'kind: label, label: cancel, since: 2025-11, sources: [ACME-DOC]',
      'en',
      'The label used to be “Terminate” or “Stop”. It is now “Cancel my service”. The documents of Acme have said so since November 2025.',
    ],
    [
      'a label, since a month',
      'kind: label, label: cancel, since: 2025-11, sources: [ACME-DOC]',
      'fr',
      'Le libellé était « Supprimer ». C’est maintenant « Résilier mon service ». Chez Acme, les documents le disent depuis novembre 2025.',
    ],
    [
      'a label of which nothing older is known',
      'kind: label, label: billing, sources: [ACME-DOC]',
      'en',
      'This help centre has said so since 22 November 2026.',
    ],
    [
      'a rule, since a year',
      'kind: rule, since: "2025", sources: [ACME-DOC]',
      'fr',
      'Chez Acme, les documents le disent depuis 2025.',
    ],
    [
      'a rule of which the documents tell no day',
      'kind: rule, sources: [ACME-DOC]',
      'fr',
      'Ce centre d’aide le dit depuis le 22 novembre 2026.',
    ],
    ['a page', 'kind: page', 'en', 'It has been online since 22 November 2026.'],
    ['a page', 'kind: page', 'fr', 'C’est en ligne depuis le 22 novembre 2026.'],
  ])('%s (%s, %s)', (_, fields, locale, since) => {
    expect(written(fields, locale)[2]).toBe(since);
  });

  test('says first what it is about, then what is new, and leads on', () => {
    expect(written('kind: page', 'en')).toEqual([
      'Thank you for your patience. There is news on a point that may concern you: “New”.',
      'It is Acme.',
      'It has been online since 22 November 2026.',
      'More about it, with what it concerns: https://help.example/en/changes/it/',
      'Just write back if anything is unclear.',
    ]);
    expect(written('kind: page', 'fr').slice(0, 2)).toEqual([
      'Merci de votre patience. Il y a du nouveau sur un point qui peut vous concerner : « Neuf ».',
      'C’est Acme.',
    ]);
  });
});
