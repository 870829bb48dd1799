import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarDays } from '../../../../src/plan/calendar.ts';
import { dayNumber, isoDay } from '../../../../src/plan/days.ts';
import { type CalendarPage, calendarText } from '../../../../src/ui/plan/dates/calendar-file.client.ts';

const TODAY = dayNumber(2026, 11, 29);
const OFFSETS = [
  { id: 'last-both', hours: -24, approximate: false },
  { id: 'end', hours: 0, approximate: false },
];

const PAGE: CalendarPage = {
  code: 'bavo',
  title: 'Résilier un VPS, à son échéance ; et la suite',
  language: 'fr',
  url: 'https://help.example/go/bavo/',
  host: 'help.example',
  station: (id) => ({ name: `Étape ${id}`, when: 'le 7 janvier' }),
};

/** As another program reads it. */
function events(text: string): readonly ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
}

function file(end: number, page: CalendarPage = PAGE): string {
  return calendarText(page, calendarDays(OFFSETS, end, TODAY));
}

describe('the calendar file, as an independent parser reads it', () => {
  it('has one event of a whole day for each date', () => {
    const found = events(file(TODAY + 40)).map(({ startDate, uid, summary, description }) => ({
      day: startDate.toString(),
      whole: startDate.isDate,
      uid,
      summary,
      description,
    }));
    const about = { whole: true, description: 'le 7 janvier\nhttps://help.example/go/bavo/' };
    expect(found).toEqual([
      {
        ...about,
        day: '2027-01-07',
        uid: 'bavo-last-both-2027-01-08@help.example',
        summary: `Étape last-both – ${PAGE.title}`,
      },
      {
        ...about,
        day: '2027-01-08',
        uid: 'bavo-end-2027-01-08@help.example',
        summary: `Étape end – ${PAGE.title}`,
      },
    ]);
  });

  it('rings on the morning of the day before a last moment, and for nothing else', () => {
    const alarms = events(file(TODAY + 40)).map(({ component }) =>
      component
        .getAllSubcomponents('valarm')
        .map((alarm) => [
          alarm.getFirstPropertyValue('action'),
          String(alarm.getFirstPropertyValue('trigger')),
        ]),
    );
    expect(alarms).toEqual([[['DISPLAY', '-PT15H']], []]);
  });

  it('names its events the same each time', () => {
    const names = (text: string) => events(text).map(({ uid }) => uid);
    expect(names(file(TODAY + 40))).toEqual(names(file(TODAY + 40)));
  });

  it('holds any words and any day unharmed', () => {
    const words = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((text) => text.replace(/[\p{C}\s\\]/gu, 'x'));
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 3660 }), (title, ahead) => {
        const found = events(file(TODAY + ahead, { ...PAGE, title }));
        expect(found.map(({ summary }) => summary)).toEqual([
          `Étape last-both – ${title}`,
          `Étape end – ${title}`,
        ]);
        expect(found.map(({ startDate }) => startDate.toString())).toEqual([
          isoDay(TODAY + ahead - 1),
          isoDay(TODAY + ahead),
        ]);
      }),
    );
  });

  it('has no line longer than calendars must read', () => {
    const lines = file(TODAY + 40).split('\r\n');
    expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
  });
});
