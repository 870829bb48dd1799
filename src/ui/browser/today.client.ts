import { type DayNumber, dayNumber } from '../../plan/days.ts';

/** The day on this device's calendar. */
export function today(): DayNumber {
  const now = new Date();
  return dayNumber(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
