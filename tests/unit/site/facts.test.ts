import { describe, expect, test } from 'vitest';
import type { Route } from '../../../src/catalogue/model.ts';
import { wordsIn } from '../../../src/site/context.ts';
import { consequences, type RouteWords, routeWords, undoSentence } from '../../../src/site/plan/facts.ts';
import { STATED, text } from '../catalogue/made.ts';
import { planOf } from './acme.ts';
import { whoseWords } from './whose-words.ts';

/** One fact of a route in both languages, no-break spaces and joiners made ordinary. */
function words(fields: Partial<Route>, fact: keyof RouteWords): readonly string[] {
  const ref = planOf(fields);
  return [routeWords(ref, wordsIn('en'))[fact].text, routeWords(ref, wordsIn('fr'))[fact].text].map(plain);
}

function plain(shown: string): string {
  return shown
    .replace(/[\u00A0\u202F]/g, ' ')
    .replaceAll('\u2060', '')
    .replaceAll('’', "'");
}

/** Who says nothing. */
const SILENT = {
  en: whoseWords('Acme does not say', 'nothing is published'),
  fr: whoseWords('Acme ne le dit pas', "rien n'est publié"),
};

const undo = (kind: Exclude<Route['undo']['kind'], 'before-end'>): Route['undo'] => ({ kind, ...STATED });

describe('the facts of a route in words', () => {
  test.each<[keyof RouteWords, Partial<Route>, string, string]>([
    [
      'ends',
      { ends: { kind: 'end-of-term' } },
      'At the end of the period you paid for',
      'À la fin de la période payée',
    ],
    ['ends', { ends: { kind: 'at-once' } }, 'At once', 'Tout de suite'],
    [
      'ends',
      { ends: { kind: 'at-once', delay: 'delay' } },
      'At once; complete removal can take up to 3 days',
      "Tout de suite ; la disparition complète peut prendre jusqu'à 3 jours",
    ],
    ['askBy', { askBy: { kind: 'any-time' } }, 'At any time', 'À tout moment'],
    [
      'askBy',
      { askBy: { kind: 'before-end', notice: 'notice' } },
      '24 hours before, at the latest',
      '24 h avant, au plus tard',
    ],
    [
      'askBy',
      {
        askBy: {
          kind: 'within',
          period: 'withdrawal',
          from: text('of the order', 'qui suivent la commande'),
        },
      },
      'Within 14 days of the order',
      'Dans les 14 jours qui suivent la commande',
    ],
    [
      'undo',
      { undo: { kind: 'before-end', notice: 'notice', ...STATED } },
      'Yes, until 24 hours before',
      "Oui, jusqu'à 24 h avant",
    ],
    ['undo', { undo: undo('never') }, 'No, it cannot be undone', 'Non, irréversible'],
    [
      'undo',
      { undo: undo('unpublished') },
      `Assume that you cannot; ${SILENT.en}`,
      `Partez du principe que non ; ${SILENT.fr}`,
    ],
    ['data', { data: 'erased' }, 'Erased for good', 'Effacées pour de bon'],
    ['data', { data: 'nothing-lost' }, 'Nothing is lost', "Rien n'est perdu"],
    ['refund', { refund: 'none' }, 'No refund', 'Aucun remboursement'],
    [
      'refund',
      { refund: 'unpublished' },
      `Ask before you cancel; ${SILENT.en}`,
      `Demandez avant de résilier ; ${SILENT.fr}`,
    ],
  ])('%s of %o', (fact, fields, english, french) => {
    expect(words(fields, fact)).toEqual([english, french]);
  });

  test.each<[keyof RouteWords, Partial<Route>]>([
    ['undo', { undo: undo('never') }],
    ['data', { data: 'erased' }],
    ['data', { data: 'erased-at-once' }],
  ])('%s of %o has the sign of what cannot be undone', (fact, fields) => {
    expect(routeWords(planOf(fields), wordsIn('en'))[fact].sign).toBe('octagon');
  });

  test('what can be undone has no such sign', () => {
    const {
      ends,
      askBy,
      undo: fact,
      data,
      refund,
    } = routeWords(planOf({ undo: undo('until-billing'), data: 'kept-then-erased' }), wordsIn('en'));
    expect([ends, askBy, fact, data, refund].filter(({ sign }) => sign !== undefined)).toEqual([]);
  });

  test('a value that is not in the catalogue throws', () => {
    expect(() => routeWords(planOf({ ends: { kind: 'at-once', delay: 'gone' } }), wordsIn('en'))).toThrow(
      'the value "gone" does not exist',
    );
  });
});

describe("the sentence on changing one's mind", () => {
  test.each<[Route['undo'], string]>([
    [
      { kind: 'before-end', notice: 'notice', ...STATED },
      'You can stop the cancellation until 24 hours before the end date.',
    ],
    [undo('until-billing'), 'You can stop the cancellation until the next billing date.'],
    [undo('never'), 'This cannot be undone.'],
    [undo('not-needed'), 'There is no cancellation to undo.'],
  ])('%o', (kind, sentence) => {
    expect(plain(undoSentence(planOf({ undo: kind }), wordsIn('en')))).toBe(sentence);
  });

  test('says how long the link lives, where that is published', () => {
    const withLink = planOf({ undo: { kind: 'until-link', validity: 'link', ...STATED } });
    expect(plain(undoSentence(withLink, wordsIn('en')))).toContain('the link expires after 72 hours');
    expect(undoSentence(planOf({ undo: undo('until-link') }), wordsIn('en'))).not.toMatch(/\d/);
  });

  test('names who publishes nothing', () => {
    expect(undoSentence(planOf({ undo: undo('unpublished') }), wordsIn('fr'))).toMatch(
      whoseWords(/^Acme n’indique ni si/, /^Rien n’est publié sur la possibilité/),
    );
  });
});

describe('the lines under an answer', () => {
  const lines = (fields: Partial<Route>, id?: Route['id']) =>
    consequences(planOf(fields, id), wordsIn('en')).map(({ sign, text: line }) => `${sign}: ${plain(line)}`);

  test.each<[string, Partial<Route>, readonly string[]]>([
    [
      'what can be undone and is not refunded',
      { undo: { kind: 'before-end', notice: 'notice', ...STATED }, refund: 'none' },
      ['undo: You can undo it until 24 hours before', 'info: No refund'],
    ],
    [
      'what cannot be undone and takes its time',
      { undo: undo('never'), refund: 'none', ends: { kind: 'at-once', delay: 'delay' } },
      ['octagon: Cannot be undone', 'info: No refund. Complete removal can take up to 3 days'],
    ],
    [
      'a delay without a refund rule',
      { undo: undo('never'), refund: 'unpublished', ends: { kind: 'at-once', delay: 'delay' } },
      ['octagon: Cannot be undone', 'info: Complete removal can take up to 3 days'],
    ],
    [
      'nothing to undo and nothing billed',
      { undo: undo('not-needed'), refund: 'not-billed' },
      ['info: Nothing is billed in advance'],
    ],
    ['nothing to say', { undo: undo('not-needed'), refund: 'case-by-case' }, []],
  ])('%s', (_, fields, expected) => {
    expect(lines(fields)).toEqual(expected);
  });

  test('who withdraws reads about the money only', () => {
    expect(lines({ undo: undo('never'), refund: 'withdrawal' }, 'withdraw')).toEqual([
      'info: Individuals may withdraw from a new order and be refunded',
    ]);
  });
});
