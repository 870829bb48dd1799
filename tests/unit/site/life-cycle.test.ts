import { describe, expect, test } from 'vitest';
import type { Route } from '../../../src/catalogue/model.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { compilePlan } from '../../../src/plan/compile.ts';
import { viewContext } from '../../../src/site/context.ts';
import { lifeCycle } from '../../../src/site/guide/life-cycle.ts';
import { datesView } from '../../../src/site/plan/dates.ts';
import { catalogue, STATED, text } from '../catalogue/made.ts';
import { planOf } from './acme.ts';

function stations(fields: Partial<Route>, locale: Locale = 'en') {
  const ref = planOf({ undo: { kind: 'before-end', notice: 'notice', ...STATED }, ...fields });
  const small = catalogue([], [ref.provider]);
  const t = translator(locale);
  const dates = datesView(compilePlan(small, ref), {
    ...viewContext(small, locale),
    provider: ref.provider,
  });
  return lifeCycle(dates, t).map(({ name, when, stretch }) =>
    [name, when, ...(stretch ? [stretch.text] : [])].join(' | ').replace(/[\u00A0\u202F]/g, ' '),
  );
}

const STAGES: Route['after'] = {
  stages: [
    { name: text('Grace period', 'Période de grâce'), lasts: 'grace' },
    { name: text('Deletion', 'Suppression') },
  ],
  final: 'released',
};

describe('the life cycle', () => {
  test('goes from the use to what follows the end; asking and undoing are left to the plan', () => {
    expect(stations({ after: STAGES })).toEqual([
      'In use | until the end',
      'The service ends | At the end of the period you paid for | Grace period: 7 days',
      'Deletion | 7 days after the end | Deletion: no length is given',
      'Free for anyone | no date is given',
    ]);
  });

  test('is in the language of the reader', () => {
    expect(stations({ after: STAGES }, 'fr')[0]).toBe("En service | jusqu'à la fin".replace("'", '’'));
  });

  test('is refused to a plan that has no end', () => {
    expect(() => stations({ ends: { kind: 'never-billed' } })).toThrow(/needs a plan with dates/);
  });
});
