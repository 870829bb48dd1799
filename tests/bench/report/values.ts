import { quantile } from '../search/times.ts';

/** What was measured, by name, each time it was: seconds, bytes or numbers. */
export type Values = ReadonlyMap<string, readonly number[]>;

/** The value in the middle; undefined where nothing was measured. */
export function median(values: Values, name: string): number | undefined {
  const measured = values.get(name);
  return measured === undefined || measured.length === 0 ? undefined : quantile(measured, 0.5);
}

/** A calculation with medians: undefined as soon as it needs one that is not there. */
export function calculate(
  values: Values,
  formula: (of: (name: string) => number) => number,
): number | undefined {
  let complete = true;
  const result = formula((name) => {
    const value = median(values, name);
    if (value === undefined) complete = false;
    return value ?? Number.NaN;
  });
  return complete ? result : undefined;
}
