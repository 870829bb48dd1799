import { table } from '../measure/table.ts';
import type { Sizes } from '../session.ts';
import { type Goal, goalsFor } from './goals.ts';
import { calculate, median, type Values } from './values.ts';

/** A value as its name says what it is. */
export function shown(name: string, value: number): string {
  if (/\/(?:memory|output|html)$/.test(name)) return `${(value / 1e6).toFixed(1)} MB`;
  if (/\/bytes$/.test(name)) return `${(value / 1e3).toFixed(1)} kB`;
  if (/\/(?:cpu|wall)$/.test(name)) return `${value.toFixed(1)} s`;
  if (/\/pace$/.test(name)) return `${(value * 1e3).toFixed(2)} ms`;
  if (/\/(?:files|load)$/.test(name)) return `${Math.round(value * 10) / 10}`;
  return `${Math.round(value * 1e3)} ms`;
}

const UNITS = { times: '×', s: 's', ms: 'ms', MB: 'MB', GB: 'GB' } as const;

const inUnit = ({ unit }: Goal, value: number): string =>
  `${value.toFixed(unit === 'ms' || unit === 'MB' ? 0 : 2)} ${UNITS[unit]}`;

/**
 * The goals with what was measured beside them.
 *
 * @param values of this run
 * @param earlier of other tools in earlier runs, where this one did not measure them; what needs such is marked
 */
export function goalTable(sizes: Sizes, values: Values, earlier: Values): string {
  const all = new Map([...earlier, ...values]);
  const rows = goalsFor(sizes).map((goal) => {
    const own = calculate(values, goal.value);
    const value = own ?? calculate(all, goal.value);
    if (value === undefined) return [goal.what, 'not measured', `≤ ${inUnit(goal, goal.most)}`, ''];
    return [
      goal.what,
      `${own === undefined ? '(with an earlier run) ' : ''}${inUnit(goal, value)}`,
      `≤ ${inUnit(goal, goal.most)}`,
      value <= goal.most ? 'met' : 'missed',
    ];
  });
  return table([['', 'measured', 'goal', ''], ...rows]);
}

/** Everything that was measured: the median, and the least and the most where it was measured more than once. */
export function valueTable(values: Values): string {
  const rows = [...values].map(([name, measured]) => [
    name,
    shown(name, median(values, name) ?? 0),
    measured.length > 1
      ? `${shown(name, Math.min(...measured))} – ${shown(name, Math.max(...measured))}`
      : '',
  ]);
  return table([['', 'median', 'least – most'], ...rows]);
}

/** What two runs have both measured, and how many times the earlier value the later one is. */
export function comparison(before: Values, after: Values): string {
  const rows = [...after.keys()].flatMap((name) => {
    const [was, is] = [median(before, name), median(after, name)];
    if (was === undefined || is === undefined) return [];
    return [[name, shown(name, was), shown(name, is), was === 0 ? '' : `× ${(is / was).toFixed(2)}`]];
  });
  return table([['', 'before', 'after', ''], ...rows]);
}
