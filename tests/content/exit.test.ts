import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { allPlans } from '../../src/catalogue/model.ts';
import { isWayToEnd } from '../../src/catalogue/route-kinds.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { type Due, orderExit } from '../../src/plan/exit/order.ts';
import { exitTasks, type PlanTask } from '../../src/plan/exit/tasks.ts';
import { dueOf } from '../../src/plan/exit/timing.ts';
import { viewContext } from '../../src/site/context.ts';
import { fitsOnePlanner } from '../../src/site/lists/page-sizes.ts';
import { narrowingSheet } from '../../src/site/planner/narrowing.ts';
import { plannerPages } from '../../src/site/planner/pages.ts';
import { plannerView, tasksToChoose } from '../../src/site/planner/planner.ts';
import { withProviders } from '../bench/search/made-up-providers.ts';
import { catalogue } from './content.ts';

const TODAY = 20_000;
const TASKS = exitTasks(catalogue);
const isEnding = ({ act }: PlanTask) => act === 'ask' || act === 'day';

/** Whether one plan has to stand before another wherever both are chosen. */
function isBefore(one: PlanTask, other: PlanTask): boolean {
  if (one.act === 'move') return isEnding(other);
  return isEnding(one) && isEnding(other) && other.needs.includes(one.code);
}

/** What stands before what it should stand behind. */
function offences(order: readonly string[], tasks: readonly PlanTask[]): readonly string[] {
  const at = new Map(order.map((code, place) => [code, place]));
  return tasks.flatMap((one) =>
    tasks.flatMap((other) =>
      isBefore(one, other) && (at.get(one.code) ?? 0) > (at.get(other.code) ?? 0)
        ? [`${other.code} before ${one.code}`]
        : [],
    ),
  );
}

describe('an exit from anything in the catalogue', () => {
  it('needs nothing in a circle: what holds of two plans holds in the order of all', () => {
    // Of every subset, then: what a style sheet leaves of the order keeps the order.
    const order = orderExit(TASKS).map(({ task }) => task.code);
    expect(order.length).toBe(allPlans(catalogue).filter(({ route }) => isWayToEnd(route.id)).length);
    expect(offences(order, TASKS)).toEqual([]);
  });

  /** Whether a product here ends with another: only then is there something to put in order. */
  const ended = catalogue.providers.flatMap(({ dependants }) =>
    [...dependants.values()].filter(({ fate, product }) => fate === 'ends' && product !== undefined),
  );

  it.skipIf(ended.length === 0)('has something to put in order', () => {
    expect(TASKS.some((one) => TASKS.some((other) => one.act !== 'move' && isBefore(one, other)))).toBe(true);
    expect(offences(TASKS.map(({ code }) => code).reverse(), TASKS)).not.toEqual([]);
  });

  it('has no plan before what it needs, whatever is chosen and whenever it ends', () => {
    const chosen = fc.subarray([...TASKS]).chain((tasks) =>
      fc.tuple(
        fc.constant(tasks),
        fc.array(fc.option(fc.integer({ min: -20, max: 400 }), { nil: undefined }), {
          minLength: tasks.length,
          maxLength: tasks.length,
        }),
      ),
    );
    fc.assert(
      fc.property(chosen, ([tasks, days]) => {
        const due = new Map<string, Due>(
          tasks.map(({ code, timing }, index) => {
            const day = days[index];
            return [
              code,
              dueOf(timing, day === undefined ? undefined : { kind: 'day', day: TODAY + day }, TODAY),
            ];
          }),
        );
        const order = orderExit(tasks, due, TODAY).map(({ task }) => task.code);
        expect(offences(order, tasks)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe.each(LOCALES)('the planner in "%s"', (locale) => {
  const view = plannerView(catalogue.providers, viewContext(catalogue, locale));
  const tasks = view.parts.flatMap((part) => part.tasks);

  it('offers every plan that ends something once, and has it once in the order', () => {
    const codes = allPlans(catalogue)
      .filter(({ route }) => isWayToEnd(route.id))
      .map(({ route }) => route.code)
      .sort();
    const offered = view.groups.flatMap(({ families }) =>
      families.flatMap(({ rows }) => rows.flatMap(({ picks }) => picks.map(({ code }) => code))),
    );
    expect(offered.toSorted()).toEqual(codes);
    expect(tasks.map(({ code }) => code).sort()).toEqual(codes);
    expect(tasksToChoose(catalogue.providers, catalogue).map(({ code }) => code)).toEqual(offered);
  });

  it('asks for each point once', () => {
    const asked = allPlans(catalogue).flatMap(({ provider, route }) =>
      route.checks.map((check) => `${provider.id}/${check} ${route.code}`),
    );
    expect(new Set(view.checks.map(({ id }) => id)).size).toBe(view.checks.length);
    expect(view.checks.flatMap(({ id, of }) => of.map((code) => `${id} ${code}`)).sort()).toEqual(
      asked.toSorted(),
    );
  });
});

describe('the size of a planner', () => {
  test('one page as the catalogue stands; with many providers, one for each', () => {
    expect(fitsOnePlanner(catalogue)).toBe(true);
    expect(plannerPages(catalogue).map(({ sheet }) => sheet)).toEqual(['all']);
    const large = withProviders(20, catalogue);
    expect(plannerPages(large).map(({ provider }) => provider)).toEqual(large.providers.map(({ id }) => id));
  });

  it('has one rule for each plan', () => {
    const sheet = narrowingSheet(TASKS);
    for (const { code } of TASKS) expect(sheet.split(`[name=${code}]`).length).toBe(2);
  });
});
