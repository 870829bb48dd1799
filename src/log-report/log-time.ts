const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const COMMON = /^(\d{1,2})\/([A-Za-z]{3})\/(\d{4}):(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?: ([+-])(\d\d):?(\d\d))?$/;
const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)$/;

/**
 * The time of a log line, in milliseconds since 1970; undefined when it is none.
 *
 * @param text what stands between the brackets: Apache's and nginx's own form, or ISO 8601
 * @example parseLogTime('22/Nov/2026:03:34:34 +0100') // Date.UTC(2026, 10, 22, 2, 34, 34)
 */
export function parseLogTime(text: string): number | undefined {
  const match = COMMON.exec(text);
  if (!match) return ISO.test(text) ? finite(Date.parse(text)) : undefined;
  const [, day, name = '', year, hour, minute, second, sign, zoneHours = '0', zoneMinutes = '0'] = match;
  const month = MONTHS.indexOf(name.toLowerCase());
  if (month < 0) return undefined;
  const local = Date.UTC(Number(year), month, Number(day), Number(hour), Number(minute), Number(second));
  const offset = (Number(zoneHours) * 60 + Number(zoneMinutes)) * 60_000;
  return finite(sign === '-' ? local + offset : local - offset);
}

function finite(time: number): number | undefined {
  return Number.isFinite(time) ? time : undefined;
}
