import type { Value } from '../catalogue/schemas/provider.ts';

type Unit = Extract<Value, { kind: 'duration' }>['unit'];

/** A month counts 31 days, a year 366: dates must never promise too much. */
const HOURS: Readonly<Record<Unit, number>> = { hour: 1, day: 24, month: 31 * 24, year: 366 * 24 };

/** A duration in hours, at its longest; nothing for what is no duration. */
export function hoursOf(value: Value): number | undefined {
  return value.kind === 'duration' ? (value.to ?? value.amount) * HOURS[value.unit] : undefined;
}

/** Several durations as hours, at their longest; nothing where one of them is none. */
export function hoursOfAll(values: readonly Value[]): number | undefined {
  const hours = values.map(hoursOf);
  return hours.every((each) => each !== undefined) ? hours.reduce((sum, each) => sum + each, 0) : undefined;
}

/**
 * Durations of one unit added up; nothing where the units differ.
 *
 * @example addedUp([7 days, 35 to 40 days]) // 42 to 47 days
 */
export function addedUp([first, ...others]: readonly Value[]): Value | undefined {
  return others.reduce<Value | undefined>((left, right) => (left ? added(left, right) : undefined), first);
}

function added(left: Value, right: Value): Value | undefined {
  if (left.kind !== 'duration' || right.kind !== 'duration' || left.unit !== right.unit) return undefined;
  const to =
    left.to !== undefined || right.to !== undefined
      ? (left.to ?? left.amount) + (right.to ?? right.amount)
      : undefined;
  const qualifier = left.qualifier === 'exact' ? right.qualifier : left.qualifier;
  return { ...left, amount: left.amount + right.amount, to, qualifier };
}
