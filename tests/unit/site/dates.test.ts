import { describe, expect, test } from 'vitest';
import type { Route } from '../../../src/catalogue/model.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { compilePlan } from '../../../src/plan/compile.ts';
import { viewContext } from '../../../src/site/context.ts';
import type { DatesView } from '../../../src/site/dates-view.ts';
import { datesView } from '../../../src/site/plan/dates.ts';
import { catalogue, STATED, text } from '../catalogue/made.ts';
import { planOf } from './acme.ts';

function dates(fields: Partial<Route>, locale: Locale = 'en'): DatesView {
  const ref = planOf({ undo: { kind: 'never', ...STATED }, ...fields });
  const small = catalogue([], [ref.provider]);
  return datesView(compilePlan(small, ref), {
    ...viewContext(small, locale),
    provider: ref.provider,
  });
}

/** Each station with its moment, and the words of the stretch after it. */
function lines({ stations }: DatesView): readonly string[] {
  return stations.flatMap(({ name, when, stretch }) => [
    `${name}: ${when}`,
    ...(stretch ? [`- ${stretch.text}`] : []),
  ]);
}

const plain = (words: readonly string[]): readonly string[] =>
  words.map((each) => each.replace(/[\u00A0\u202F]/g, ' '));

const STAGES: Route['after'] = {
  stages: [
    {
      name: text('Grace period', 'Période de grâce'),
      lasts: 'grace',
      remark: text('Renew in {portal}.', 'Renouvelez dans {portal}.'),
    },
    { name: text('Redemption', 'Rédemption'), lasts: 'redemption', remark: text('At a price.', 'Payant.') },
  ],
  final: 'released',
};

describe('the dates of a plan in words', () => {
  test('with a notice to undo', () => {
    const view = dates({ undo: { kind: 'before-end', notice: 'notice', ...STATED } });
    expect(plain(lines(view))).toEqual([
      'You ask: today',
      '- You can undo it',
      'Last moment to change your mind: 24 hours before the end',
      '- Too late to undo',
      'The service ends: At the end of the period you paid for',
      'Erased: no date is given',
    ]);
  });

  test('with stages after the end, whose lengths add up', () => {
    expect(plain(lines(dates({ after: STAGES }, 'fr')))).toEqual([
      'Vous demandez: aujourd’hui',
      '- Trop tard pour changer d’avis',
      'Le service s’arrête: À la fin de la période payée',
      '- Période de grâce : 7 jours',
      'Rédemption: 7 jours après la fin',
      '- Rédemption : environ 35 à 40 jours',
      'Libre pour tous: environ 42 à 47 jours après la fin',
    ]);
  });

  test('what is to be said of a stage stands at its beginning, its placeholders filled', () => {
    const { stations } = dates({ after: STAGES });
    expect(stations.map(({ id, remark }) => [id, remark])).toEqual([
      ['ask', undefined],
      ['end', 'Renew in the Acme portal.'],
      ['stage-2', 'At a price.'],
      ['final', undefined],
    ]);
  });

  test('a stage of unknown length says so, and nothing is computed after it', () => {
    const view = dates({ after: { stages: [{ name: text('Grace period') }], final: 'erased' } });
    expect(plain(lines(view)).slice(-2)).toEqual([
      '- Grace period: no length is given',
      'Erased: no date is given',
    ]);
    expect(view.schedule?.map(({ id }) => id)).toEqual(['end']);
  });

  test('a delay of removal is no time to save anything', () => {
    const view = dates({ ends: { kind: 'after-ticket', delay: 'delay' } });
    expect(plain(lines(view))[3]).toBe(
      '- Being removed: can take up to 3 days, with no guarantee that anything can be saved',
    );
  });

  test('lengths of different units stand beside each other', () => {
    const stages = [
      { name: text('One'), lasts: 'notice' },
      { name: text('Two'), lasts: 'grace' },
    ];
    expect(plain(lines(dates({ after: { stages, final: 'erased' } }))).at(-1)).toBe(
      'Erased: 24 hours + 7 days after the end',
    );
  });
});

describe('what a typed end date makes of them', () => {
  test('hours before and after the end; after it only about', () => {
    const view = dates({ undo: { kind: 'before-end', notice: 'notice', ...STATED }, after: STAGES });
    expect(view.schedule).toEqual([
      { id: 'last-undo', hours: -24, approximate: false },
      { id: 'end', hours: 0, approximate: false },
      { id: 'stage-3', hours: 7 * 24, approximate: true },
      { id: 'final', hours: 47 * 24, approximate: true },
    ]);
  });

  test.each<[Route['ends']['kind'], boolean]>([
    ['end-of-term', true],
    ['next-due-date', true],
    ['next-billing', true],
    ['own-expiry', true],
    ['chosen-date', true],
    ['at-once', false],
    ['email-link', false],
    ['after-ticket', false],
    ['after-transfer', false],
    ['never-billed', false],
    ['unpublished', false],
  ])('an end by %s has a date to type: %s', (kind, typed) => {
    expect(dates({ ends: { kind } }).schedule !== undefined).toBe(typed);
  });
});
