import type { PlanRef } from '../../../src/catalogue/model.ts';
import { exitTasks, type PlanTask } from '../../../src/plan/exit/tasks.ts';
import { catalogue } from '../../support/catalogue.ts';

const tasks = exitTasks(catalogue);

/** Of a service with an end date that can be waited for, so that a day before it is the last one to ask. */
const isDated = ({ timing }: PlanTask): boolean => timing?.ask === 24;

const needing = tasks.find(
  (task) =>
    isDated(task) && task.needs.some((code) => tasks.some((each) => each.code === code && isDated(each))),
);
const needed = tasks.find((task) => isDated(task) && needing?.needs.includes(task.code));
const isOther = (ref: PlanRef): boolean =>
  ref.product !== needing?.ref.product && ref.product !== needed?.ref.product;
const other = tasks.find((task) => isDated(task) && isOther(task.ref) && task.needs.length === 0);
const moving = tasks.find(({ act }) => act === 'move');
const atOnce = tasks.find(({ act, ref }) => act === 'day' && isOther(ref));
const left = tasks.find(({ act, timing }) => act === 'wait' && timing);

const found = { needing, needed, other, moving, atOnce, left };

/** Plans to leave with, by what they have; the codes are empty where the catalogue has none. */
export const EXIT = Object.fromEntries(
  Object.entries(found).map(([name, task]) => [name, task?.code ?? '']),
) as Readonly<Record<keyof typeof found, string>>;

/** Why tests that need them are left out. */
export const lacking: string | undefined =
  Object.entries(found)
    .filter(([, task]) => !task)
    .map(([name]) => `no plan here is "${name}"`)
    .join('; ') || undefined;

/** The first plan of each of so many products. */
export const MANY: readonly string[] = [...Map.groupBy(tasks, ({ ref }) => ref.product).values()]
  .flatMap(([first]) => first?.code ?? [])
  .slice(0, 50);
