const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const COMMON = /^(\d{1,2})\/([A-Za-z]{3})\/(\d{4}):(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?: ([+-])(\d\d):?(\d\d))?$/;
const ISO = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d):(\d\d)(?:[.,]\d+)?(?:Z|([+-])(\d\d):?(\d\d))$/;

/** No clock of the world is further from Greenwich: Kiribati's. */
const FURTHEST_ZONE = 14 * 60;

/** There was no web before: a clock that says so was never set. */
const FIRST_YEAR = 1990;

/**
 * The time of a log line, in milliseconds since 1970; undefined when it is none: days that are not in the calendar,
 * hours that no clock shows and zones that nobody lives in are no times.
 *
 * @param text what stands between the brackets: Apache's and nginx's own form, or ISO 8601
 * @example parseLogTime('22/Nov/2026:03:34:34 +0100') // Date.UTC(2026, 10, 22, 2, 34, 34)
 * @example parseLogTime('31/Feb/2026:03:34:34 +0100') // undefined
 */
export function parseLogTime(text: string): number | undefined {
  const common = COMMON.exec(text);
  if (common) {
    const [, day, name = '', year, hour, minute, second, ...zone] = common;
    return timeOf([year, MONTHS.indexOf(name.toLowerCase()) + 1, day, hour, minute, second], zone);
  }
  const iso = ISO.exec(text);
  return iso ? timeOf(iso.slice(1, 7), iso.slice(7)) : undefined;
}

/** A time that a log writes as a number, of seconds, or of a thousandth, millionth or billionth of them. */
export function parseEpoch(number: number): number | undefined {
  const [milliseconds] = [1000, 1, 1e-3, 1e-6].map((unit) => number * unit).filter(isPlausible);
  return milliseconds === undefined ? undefined : Math.floor(milliseconds);
}

/** Between 1990 and 2200: units are a thousand apart, so that one fits at most. */
function isPlausible(time: number): boolean {
  return time >= Date.UTC(FIRST_YEAR, 0, 1) && time < Date.UTC(2200, 0, 1);
}

type Written = string | number | undefined;

/**
 * @param written year, month from 1, day, hour, minute, second
 * @param zone sign, hours, minutes; nothing for UTC
 */
function timeOf(written: readonly Written[], zone: readonly Written[]): number | undefined {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = written.map(Number);
  const [sign, zoneHours = 0, zoneMinutes = 0] = zone;
  const local = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  // The calendar carries over what does not fit: 31 February comes back as 3 March.
  const read = [
    local.getUTCFullYear(),
    local.getUTCMonth() + 1,
    local.getUTCDate(),
    local.getUTCHours(),
    local.getUTCMinutes(),
    local.getUTCSeconds(),
  ];
  const offset = Number(zoneHours) * 60 + Number(zoneMinutes);
  if (year < FIRST_YEAR || String(read) !== String([year, month, day, hour, minute, second]))
    return undefined;
  if (Number(zoneMinutes) > 59 || offset > FURTHEST_ZONE) return undefined;
  return local.getTime() + (sign === '-' ? offset : -offset) * 60_000;
}
