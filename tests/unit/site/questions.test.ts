import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../../src/catalogue/model.ts';
import { LOCALES, type Locale } from '../../../src/i18n/locales.ts';
import { viewContext } from '../../../src/site/context.ts';
import { compareView } from '../../../src/site/question/compare.ts';
import { questionView } from '../../../src/site/question/question.ts';
import type { QuestionView } from '../../../src/site/types.ts';
import type { Answers, QuestionId } from '../../../src/wizard/answers.ts';
import { resolveStep } from '../../../src/wizard/step.ts';
import { catalogue, family, product, provider, route, text } from '../catalogue/made.ts';
import { SMALL } from '../wizard/small-catalogue.ts';
import { ACME } from './acme.ts';

function viewOf(small: Catalogue, question: QuestionId, answers: Answers, locale: Locale): QuestionView {
  const step = resolveStep(small, { kind: 'question', question, answers });
  return questionView(step, viewContext(small, locale));
}

function view(question: QuestionId, answers: Answers, locale: Locale = 'en'): QuestionView {
  return viewOf(SMALL, question, answers, locale);
}

/** Each answer with the page it leads to. */
function answers({ answers: rows }: QuestionView): Readonly<Record<string, string>> {
  return Object.fromEntries(rows.map(({ id, href }) => [id, href]));
}

const mail = { family: 'email', provider: 'acme', product: 'mail' };

describe('the answers of a question', () => {
  test('of the first lead past what need not be asked; the rest stands behind one row', () => {
    expect(answers(view('family', {}))).toEqual({
      servers: '/en/cancel/servers/',
      email: '/en/cancel/email/acme/',
      domains: '/en/cancel/domains/acme/domain/let-it-expire/',
      other: '/en/cancel/other/',
      'not-sure': '/en/cancel/not-sure/',
    });
  });

  test('stay in their language', () => {
    for (const { href } of view('family', {}, 'fr').answers) expect(href).toMatch(/^\/fr\/cancel\//);
  });

  test('of "Something else" are the other families', () => {
    expect(Object.keys(answers(view('other', {})))).toEqual(['cloud', 'licences', 'not-sure']);
  });

  test('of providers and products end in the pages for those who find nothing', () => {
    expect(answers(view('provider', { family: 'servers' }))).toMatchObject({
      'not-sure': '/en/cancel/not-sure/',
      'not-listed': '/en/cancel/servers/not-listed/',
    });
    expect(answers(view('product', { family: 'email', provider: 'acme' }))).toMatchObject({
      'not-listed': '/en/cancel/email/acme/not-listed/',
    });
  });

  test('of variants and routes end in the page that tells them apart', () => {
    expect(answers(view('variant', mail))).toEqual({
      alone: '/en/cancel/email/acme/mail/alone/',
      'with-hosting': '/en/cancel/email/acme/mail/with-hosting/nothing-to-cancel/',
      'not-sure': '/en/cancel/email/acme/mail/not-sure/',
    });
    expect(answers(view('route', { ...mail, variant: 'alone' }))).toEqual({
      'end-of-term': '/en/cancel/email/acme/mail/alone/end-of-term/',
      immediate: '/en/cancel/email/acme/mail/alone/immediate/',
      compare: '/en/cancel/email/acme/mail/alone/compare/',
    });
  });

  test('offer no comparison where there is one way only', () => {
    expect(Object.keys(answers(view('route', { ...mail, variant: 'with-hosting' })))).toEqual([
      'nothing-to-cancel',
    ]);
  });

  test('name the routes that follow, so that a changed answer keeps its route', () => {
    const rows = view('provider', { family: 'servers' }).answers;
    expect(rows.map(({ routes }) => routes)).toEqual([
      ['end-of-term', 'immediate', 'ticket'],
      ['end-of-term', 'ticket'],
      undefined,
      undefined,
    ]);
  });
});

describe('a long list of products', () => {
  const products = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      product(`p-${index}`, index % 2 === 0 ? 'email' : 'cloud', [route('ticket')], {
        alsoUnder: index % 2 === 0 ? [] : ['email'],
        ...(index === 0 && {
          name: text('Mail'),
          formerly: { en: ['Post'], fr: ['Poste'] },
          aliases: { en: ['mbox'], fr: [] },
        }),
      }),
    );
  const rows = (count: number, locale: Locale = 'en') =>
    viewOf(
      catalogue([family('email'), family('cloud', 'other')], [provider('acme', products(count))]),
      'product',
      { family: 'email', provider: 'acme' },
      locale,
    ).answers.filter(({ escape }) => escape !== true);

  test('of nine is not grouped', () => {
    expect(rows(9).map(({ group }) => group)).toEqual(Array.from({ length: 9 }, () => undefined));
  });

  test('of ten stands under the families, the one it is about first', () => {
    expect(rows(10).map(({ group }) => group)).toEqual(
      Array.from({ length: 10 }, (_, index) => (index < 5 ? 'email' : 'cloud')),
    );
  });

  test('shows former names, and is found by them and by others', () => {
    expect(rows(3)[0]).toMatchObject({ title: 'Mail (formerly Post)', keywords: ['mbox', 'Post'] });
    expect(rows(3, 'fr')[0]?.title).toBe('Mail (fr) (anciennement Poste)');
  });
});

describe('a question', () => {
  test.each<[QuestionId, Answers, string, string | undefined]>([
    [
      'family',
      {},
      'What do you want to cancel?',
      'If you have several, start with one. Each service is cancelled on its own.',
    ],
    [
      'provider',
      { family: 'servers' },
      'Which provider is it with?',
      'servers. The company that sends you the bill.',
    ],
    ['variant', mail, 'Which mail?', 'A mail.'],
    ['route', { ...mail, variant: 'alone' }, 'When should it end?', 'The alone one.'],
    ['route', { ...mail, variant: 'with-hosting' }, 'How do you want to proceed?', 'The with-hosting one.'],
  ])('%s of %o', (question, given, title, hint) => {
    expect(view(question, given)).toMatchObject({ title, hint });
  });

  test.each<[QuestionId, Answers, string]>([
    ['family', {}, '/en/'],
    ['other', {}, '/en/cancel/'],
    ['provider', { family: 'servers' }, '/en/cancel/'],
    ['provider', { family: 'cloud' }, '/en/cancel/other/'],
    ['route', { ...mail, variant: 'alone' }, '/en/cancel/email/acme/mail/'],
  ])('%s of %o leads back to %s', (question, given, href) => {
    expect(view(question, given).back.href).toBe(href);
  });

  test('has a map of what was answered, where the reader is, and the plan', () => {
    const map = view('provider', { family: 'servers' }).map;
    expect(map.map(({ state, name, text: words }) => [state, name, words])).toEqual([
      ['answered', 'What', 'servers'],
      ['current', 'Provider', 'You are here'],
      ['plan', 'Plan', ''],
    ]);
  });

  test('leads straight to the portal too, to each that has such a thing as long as none is chosen', () => {
    const small = catalogue(
      [family('vps'), family('mail')],
      [
        provider('acme', [product('vps', 'vps', [route('ticket')])], ACME),
        provider('beta', [product('b', 'vps', [route('ticket')])]),
      ],
    );
    const hrefs = (given: Answers) => viewOf(small, 'provider', given, 'en').portals.map(({ href }) => href);
    expect(hrefs({ family: 'vps' })).toEqual(['https://eu.acme.example/services']);
    expect(hrefs({ family: 'mail' })).toEqual([]);
    expect(hrefs({ family: 'vps', provider: 'beta' })).toEqual([]);
  });
});

test.each(LOCALES)('a comparison in "%s" has a column per route, as long as the list of facts', (locale) => {
  const step = resolveStep(SMALL, { kind: 'compare', answers: { ...mail, variant: 'alone' } });
  const { choices, facts } = compareView(step, viewContext(SMALL, locale));
  expect(choices.map(({ href }) => href)).toEqual([
    `/${locale}/cancel/email/acme/mail/alone/end-of-term/`,
    `/${locale}/cancel/email/acme/mail/alone/immediate/`,
  ]);
  for (const { values } of choices) expect(values).toHaveLength(facts.length);
});
