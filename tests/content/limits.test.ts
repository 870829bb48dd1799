import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import { dayNumber, formatDay } from '../../src/plan/days.ts';
import { plateOf } from '../../src/plan/plate.ts';
import { scheduleDates } from '../../src/plan/schedule.ts';
import { viewContext } from '../../src/site/context.ts';
import { dateWords } from '../../src/site/plan/date-words.ts';
import { planView } from '../../src/site/plan/plan.ts';
import { catalogue, plans } from './content.ts';

/** Plans that can be asked for until a published moment before their end. */
const limited = plans.filter(({ route }) => route.askBy.kind === 'before-end');
const TODAY = dayNumber(2026, 11, 29);
const IN_DAYS = { today: 0, tomorrow: 1, 'in forty days': 40 };

describe.skipIf(limited.length === 0).each(LOCALES)('a plan with a last moment to ask, in "%s"', (locale) => {
  const { words } = dateWords(locale);
  const views = limited.map((ref) => planView(ref, viewContext(catalogue, locale)));
  const seen = (ahead: number) =>
    views.map(({ id, dates: { stations, schedule = [] } }) => ({
      id,
      stations,
      plate: plateOf(schedule, { kind: 'day', day: TODAY + ahead }, TODAY, words),
      dates: scheduleDates(schedule, TODAY + ahead, TODAY, words),
    }));
  const date = (ahead: number): string => formatDay(TODAY + ahead, words.tag);

  it('has a station for it', () => {
    const without = views.filter(
      ({ dates }) => !dates.stations.some(({ kind }) => kind === 'last-ask' || kind === 'last-both'),
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it('that ends today is too late to ask for, and nothing looks as if it were not', () => {
    const wrong = seen(IN_DAYS.today).filter(
      ({ stations, plate, dates: { when, undo, undoIsOver, passed } }) =>
        plate.askBy?.toLowerCase() !== words.tooLate.replace('{date}', date(-1)).toLowerCase() ||
        !plate.late ||
        when.get('ask') !== words.tooLate.replace('{date}', date(-1)) ||
        !passed.has('ask') ||
        (stations.some(({ stretch }) => stretch?.kind === 'undo') &&
          !(undoIsOver && undo === words.undoOver)),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('that ends this month has no date, and is to be asked for today', () => {
    const plates = views.map(({ dates: { schedule = [] } }) =>
      plateOf(schedule, { kind: 'month' }, TODAY, words),
    );
    expect(plates).toEqual(views.map(() => ({ askBy: words.askToday })));
  });

  it('says what helps who is too late, in whole sentences', () => {
    const wrong = views.filter(
      ({ tooLate = [], takesBack }) =>
        tooLate.length < (takesBack ? 1 : 2) ||
        tooLate.some((item) => !/^\p{Lu}.*\.$/su.test(item.map(({ text }) => text).join(''))),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('that ends tomorrow is to be asked for today', () => {
    const wrong = seen(IN_DAYS.tomorrow).filter(
      ({ plate, dates: { when, passed } }) =>
        plate.askBy !== words.askToday ||
        plate.late !== false ||
        when.get('ask') !== words.today.replace('{date}', formatDay(TODAY, words.tag, { year: false })) ||
        (when.get('last-both') ?? when.get('last-ask')) !== date(0) ||
        passed.size > 0,
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('that ends in forty days says the day before', () => {
    const wrong = seen(IN_DAYS['in forty days']).filter(
      ({ plate, dates: { when, undoIsOver } }) =>
        !plate.askBy?.includes(date(39)) ||
        (when.get('last-both') ?? when.get('last-ask')) !== date(39) ||
        undoIsOver,
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
