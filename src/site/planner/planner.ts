import type { Catalogue, PlanRef, Provider } from '../../catalogue/model.ts';
import type { Dependant } from '../../catalogue/schemas/cautions.ts';
import { orderExit, PARTS } from '../../plan/exit/order.ts';
import { exitTasks, type PlanTask } from '../../plan/exit/tasks.ts';
import { writeTiming } from '../../plan/exit/timing.ts';
import { writeCondition } from '../../plan/situation.ts';
import type { ViewContext } from '../context.ts';
import { planPath } from '../paths.ts';
import { planFacts } from '../plan/facts.ts';
import { answerTitle, planTitle } from '../plan/route-titles.ts';
import { plainText, resolveText } from '../text/resolve-text.ts';
import type { PickGroup, PickRow, PlannerView, SharedCheck, TaskView } from './types.ts';

/** Everything that can be left, to choose from and in the order in which all of it would be done. */
export function plannerView(providers: readonly Provider[], context: ViewContext): PlannerView {
  const tasks = tasksToChoose(providers, context.catalogue);
  const placed = orderExit(tasks);
  const byCode = new Map(tasks.map((task) => [task.code, task]));
  return {
    groups: providers.map((provider) => pickGroup(provider, tasks, context)),
    checks: sharedChecks(
      placed.flatMap(({ task }) => byCode.get(task.code) ?? []),
      context,
    ),
    parts: PARTS.map((id) => ({
      id,
      tasks: placed.flatMap(({ task, part }) => {
        const found = byCode.get(task.code);
        return found && part === id ? [taskView(found, context)] : [];
      }),
    })),
  };
}

/** The plans of some providers in the order in which they are offered, which is the order of a link as well. */
export function tasksToChoose(providers: readonly Provider[], catalogue: Catalogue): readonly PlanTask[] {
  const families = catalogue.families.map(({ id }) => id);
  const rank = ({ ref }: PlanTask): number => families.indexOf(ref.product.family);
  return providers
    .flatMap(({ id }) =>
      exitTasks(catalogue)
        .filter(({ ref }) => ref.provider.id === id)
        .toSorted((one, other) => rank(one) - rank(other) || one.place - other.place),
    )
    .map((task, place) => ({ ...task, place }));
}

function pickGroup(provider: Provider, tasks: readonly PlanTask[], context: ViewContext): PickGroup {
  const { catalogue, locale, finish } = context;
  const own = tasks.filter(({ ref }) => ref.provider === provider);
  return {
    name: provider.name,
    families: catalogue.families
      .map(({ id, name }) => ({
        name: finish(name[locale]),
        rows: pickRows(
          own.filter(({ ref }) => ref.product.family === id),
          context,
        ),
      }))
      .filter(({ rows }) => rows.length > 0),
  };
}

function pickRows(tasks: readonly PlanTask[], context: ViewContext): readonly PickRow[] {
  return [...Map.groupBy(tasks, ({ ref }) => ref.variant).values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const name = formName(first.ref, context);
    const isOnly = own.length === 1;
    return [
      {
        name,
        picks: own.map(({ code, ref }) => ({ code, text: isOnly ? name : answerTitle(ref, context) })),
      },
    ];
  });
}

/** The product, and which form of it. */
function formName({ product, variant }: PlanRef, { locale, finish }: ViewContext): string {
  const name = finish(product.name[locale]);
  return variant.id === null ? name : `${name} · ${finish(variant.name[locale])}`;
}

/** The points that plans ask for before their button appears: each once, the one that comes up first before others. */
function sharedChecks(tasks: readonly PlanTask[], context: ViewContext): readonly SharedCheck[] {
  const asking = tasks.flatMap(({ code, ref }) =>
    ref.route.checks.map((check) => ({ id: `${ref.provider.id}/${check}`, check, code, ref })),
  );
  return [...Map.groupBy(asking, ({ id }) => id)].flatMap(([id, all]): SharedCheck[] => {
    const [
      {
        check,
        ref: { provider },
      } = { check: '', ref: { provider: undefined } },
    ] = all;
    const found = provider?.checks.get(check);
    if (!provider || !found) return [];
    const own = { ...context, provider };
    return [
      {
        id,
        provider: provider.name,
        title: plainText(found.title, own),
        otherwise: resolveText(found.otherwise, own),
        of: all.map(({ code }) => code),
      },
    ];
  });
}

function taskView({ code, act, needs, timing, ref }: PlanTask, context: ViewContext): TaskView {
  const own = { ...context, provider: ref.provider };
  return {
    code,
    act,
    needs,
    ...(timing && { timing: writeTiming(timing) }),
    product: `${ref.provider.id}/${ref.product.id}`,
    title: planTitle(ref, own),
    href: planPath(context.locale, ref),
    facts: planFacts(ref, own)
      .filter(({ id }) => id === 'askBy' || id === 'ends')
      .reverse(),
    firsts: ref.route.dependants.flatMap((id) => {
      const dependant = ref.provider.dependants.get(id);
      return dependant && isFirst(dependant)
        ? [
            {
              name: plainText(dependant.name, own),
              fateText: plainText(dependant.fateText, own),
              ...(dependant.when && { when: writeCondition(dependant.when) }),
            },
          ]
        : [];
    }),
  };
}

/** What is lost with it, or takes steps of its own. */
const isFirst = ({ fate, procedure }: Dependant): boolean =>
  fate === 'ends' || fate === 'returned' || procedure !== undefined;
