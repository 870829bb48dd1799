import ical, { ICalAlarmType, type ICalCalendar } from 'ical-generator';
// Types alone: what it shared with the script that fetches it would have to be a file of its own.
import type { CalendarDay } from '../../../plan/calendar.ts';

/** Nine in the morning of the day before, counted in seconds from the day's first minute. */
const THE_DAY_BEFORE = 15 * 60 * 60;

/** What an event says, from the page it is made on. */
export interface CalendarPage {
  readonly code: string;
  readonly title: string;
  readonly language: string;
  /** The permanent link of the plan. */
  readonly url: string;
  readonly host: string;
  /** The name of a station, and what stands there as its date. */
  readonly station: (id: string) => { readonly name: string; readonly when: string };
}

/** A plan with the days that a calendar is to hold. */
export interface CalendarPart {
  readonly page: CalendarPage;
  readonly days: readonly CalendarDay[];
}

/** One all-day event for each day, in the words of the page; before a limit the calendar rings. */
export const calendarText = (page: CalendarPage, days: readonly CalendarDay[]): string =>
  calendarOf([{ page, days }]);

/** The same for the days of several plans. */
export function calendarOf(parts: readonly CalendarPart[]): string {
  const language = parts[0]?.page.language ?? '';
  const calendar = ical({
    prodId: { company: parts[0]?.page.host ?? '', product: 'dates', language: language.toUpperCase() },
  });
  for (const { page, days } of parts) addEvents(calendar, page, days);
  return calendar.toString();
}

function addEvents(
  calendar: ICalCalendar,
  { code, title, url, host, station }: CalendarPage,
  days: readonly CalendarDay[],
): void {
  for (const { station: id, day, name: event, isLimit } of days) {
    const { name, when } = station(id);
    const summary = `${name} – ${title}`;
    calendar.createEvent({
      id: `${code}-${event}@${host}`,
      start: new Date(day),
      allDay: true,
      summary,
      description: `${when}\n${url}`,
      url,
      alarms: isLimit
        ? [{ type: ICalAlarmType.display, triggerBefore: THE_DAY_BEFORE, description: summary }]
        : [],
    });
  }
}

/** Hands the file to the browser. It is made here, and sent nowhere. */
export function saveCalendar(days: readonly CalendarDay[]): void {
  const wordsOf = (selector: string, within: ParentNode = document): string =>
    within.querySelector(selector)?.textContent?.trim() ?? '';
  const permanent = document.querySelector<HTMLAnchorElement>('.permanent a');
  const code = permanent?.pathname.split('/').filter(Boolean).at(-1) ?? '';
  const text = calendarText(
    {
      code,
      title: wordsOf('main h1'),
      language: document.documentElement.lang,
      url: permanent?.href ?? location.href,
      host: location.hostname,
      station: (id) => {
        const place = document.querySelector(`[data-station="${id}"]`) ?? document;
        // A line of a warning has the warning's name, and is the date itself.
        const warning = place instanceof Element ? place.closest('summary') : null;
        return warning
          ? { name: wordsOf('h3', warning), when: place.textContent ?? '' }
          : { name: wordsOf('.moment-name', place), when: wordsOf('.moment-when', place) };
      },
    },
    days,
  );
  handOver(text, `${code}.ics`);
}

/** @param name of the file, with its ending */
export function handOver(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  link.download = name;
  link.click();
  // Some browsers read it after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
