import type { DayNumber } from '../days.ts';

/**
 * What a task asks of its reader. `move`: something goes on with another company, and has to be there before what it
 * hangs on ends. `ask`: it has to be asked for, by a day or as early as can be. `day`: it ends when it is asked for,
 * on a day that the reader chooses. `wait`: nothing is pressed.
 */
export const ACTS = ['move', 'ask', 'day', 'wait'] as const;
export type Act = (typeof ACTS)[number];

/** One plan among those that somebody goes through together. */
export interface Task {
  /** The code of the plan. */
  readonly code: string;
  /** Its place in the catalogue, which decides where nothing else does. */
  readonly place: number;
  readonly act: Act;
  /** Codes of plans that come before it wherever they are chosen too: what they end would end with this one. */
  readonly needs: readonly string[];
}

/** When a task has to be done, as far as that is known. */
export interface Due {
  /** The last day on which it can be done. */
  readonly by?: DayNumber;
  /** The day on which what it is about ends. */
  readonly end?: DayNumber;
}

/** The parts of an ordered exit, in their order. */
export const PARTS = ['week', 'date', 'nothing'] as const;
export type Part = (typeof PARTS)[number];

export interface Placed {
  readonly task: Task;
  readonly part: Part;
}

/** A day later than this is waited for. */
const WEEK = 7;

interface Rank {
  readonly part: number;
  readonly by: DayNumber;
  readonly end: DayNumber;
}

/**
 * The order in which to do what was chosen: first what moves, then what has to be asked for, each after what it
 * needs and the more pressing ones first, last what nobody presses. The order of `tasks` does not matter. Where tasks
 * need each other in a circle, the most pressing one opens it.
 *
 * @param due by code; left out for whoever has said no dates
 */
export function orderExit(
  tasks: readonly Task[],
  due: ReadonlyMap<string, Due> = new Map(),
  today: DayNumber = 0,
): readonly Placed[] {
  const chosen = new Map(tasks.map((task) => [task.code, task]));
  const needs = new Map(
    [...chosen.values()].map((task) => [task, isEnding(task) ? neededBy(task, chosen) : []]),
  );
  const ranks = new Map([...chosen.values()].map((task) => [task, ownRank(task, due.get(task.code), today)]));
  passOn(needs, ranks);

  const left = new Set([...chosen.values()].sort((one, other) => compare(one, other, ranks)));
  const placed: Placed[] = [];
  while (left.size > 0) {
    const [first, ...others] = left;
    if (!first) break;
    // Not past the part of the first one, which a circle may keep from being ready.
    const part = ranks.get(first)?.part;
    const near = [first, ...others.filter((task) => ranks.get(task)?.part === part)];
    const next = near.find((task) => needs.get(task)?.every((each) => !left.has(each))) ?? first;
    left.delete(next);
    placed.push({ task: next, part: PARTS[ranks.get(next)?.part ?? 0] ?? 'week' });
  }
  return placed;
}

/** What ends by being asked for: the rest is first or last whatever it touches. */
const isEnding = ({ act }: Task): boolean => act === 'ask' || act === 'day';

function neededBy(task: Task, chosen: ReadonlyMap<string, Task>): readonly Task[] {
  return task.needs.flatMap((code) => {
    const needed = chosen.get(code);
    return needed && needed !== task && isEnding(needed) ? [needed] : [];
  });
}

function ownRank({ act }: Task, { by = Infinity, end = Infinity }: Due = {}, today: DayNumber): Rank {
  return { part: PARTS.indexOf(ownPart(act, by, today)), by, end };
}

function ownPart(act: Act, by: DayNumber, today: DayNumber): Part {
  if (act === 'wait') return 'nothing';
  // It takes others a while, and everything that ends waits for it.
  if (act === 'move') return 'week';
  if (by !== Infinity) return by - today < WEEK ? 'week' : 'date';
  // Whoever knows no last day asks as early as can be; what ends at once is left for a day of one's own.
  return act === 'day' ? 'date' : 'week';
}

/** What is needed is as pressing as what needs it. Goes on until nothing changes, which a circle ends too. */
function passOn(needs: ReadonlyMap<Task, readonly Task[]>, ranks: Map<Task, Rank>): void {
  for (let changed = true; changed; ) {
    changed = false;
    for (const [task, needed] of needs) {
      const rank = ranks.get(task);
      for (const each of needed) {
        const own = ranks.get(each);
        if (!rank || !own) continue;
        const part = Math.min(own.part, rank.part);
        const by = Math.min(own.by, rank.by);
        const end = Math.min(own.end, rank.end);
        if (part === own.part && by === own.by && end === own.end) continue;
        ranks.set(each, { part, by, end });
        changed = true;
      }
    }
  }
}

function compare(one: Task, other: Task, ranks: ReadonlyMap<Task, Rank>): number {
  const [a, b] = [ranks.get(one), ranks.get(other)];
  if (!a || !b) return 0;
  return (
    a.part - b.part ||
    Number(one.act !== 'move') - Number(other.act !== 'move') ||
    inOrder(a.by, b.by) ||
    inOrder(a.end, b.end) ||
    one.place - other.place ||
    (one.code < other.code ? -1 : 1)
  );
}

/** Two unknown days are alike: infinities cannot be subtracted. */
const inOrder = (one: number, other: number): number => (one === other ? 0 : one - other);
