import { formatDay, parseDay } from '../../plan/days.ts';
import { permanentPath } from '../../urls.ts';
import { calendarOf, handOver } from '../plan/dates/calendar-file.client.ts';
import type { FilePart } from './exit-days.client.ts';

/**
 * Hands all dates over as one file. The events have the names that the file of each plan gives them: a calendar that
 * reads both has each once.
 *
 * @param stations names of stations, `id=name|id=name`
 * @param tag BCP 47 tag of the dates
 */
export function saveExit(parts: readonly FilePart[], stations: string, tag: string): void {
  const names = new Map(
    stations.split('|').map((each) => {
      const [id = '', ...name] = each.split('=');
      return [id, name.join('=')] as const;
    }),
  );
  const text = calendarOf(
    parts.map(({ task: { code, title }, days }) => ({
      days,
      page: {
        code,
        title,
        language: document.documentElement.lang,
        url: new URL(permanentPath(code), location.href).href,
        host: location.hostname,
        station: (id: string) => {
          const day = parseDay(days.find(({ station }) => station === id)?.day ?? '');
          return { name: names.get(id) ?? id, when: day === undefined ? '' : formatDay(day, tag) };
        },
      },
    })),
  );
  handOver(text, 'sortie.ics');
}
