import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ACTS, type Due, orderExit, PARTS, type Task } from '../../../../src/plan/exit/order.ts';

const TODAY = 20_000;

let places = 0;
const task = (code: string, act: Task['act'] = 'ask', needs: readonly string[] = []): Task => ({
  code,
  act,
  needs,
  place: places++,
});

/** The order as words: `week: domain, vps`. */
function ordered(tasks: readonly Task[], due: Readonly<Record<string, Due>> = {}): readonly string[] {
  const placed = orderExit(tasks, new Map(Object.entries(due)), TODAY);
  return PARTS.flatMap((part) => {
    const own = placed.filter((each) => each.part === part).map((each) => each.task.code);
    return own.length > 0 ? [`${part}: ${own.join(', ')}`] : [];
  });
}

describe('several plans in order', () => {
  test.each<[string, readonly Task[], Readonly<Record<string, Due>>, readonly string[]]>([
    ['nothing', [], {}, []],
    [
      'the order of the catalogue, where nothing else decides',
      [task('vps'), task('mail')],
      {},
      ['week: vps, mail'],
    ],
    [
      'what moves to another company comes before all that ends',
      [task('hosting'), task('number', 'move'), task('name', 'move')],
      {},
      ['week: number, name, hosting'],
    ],
    [
      'what would end with something comes before it',
      [task('hosting', 'ask', ['mail', 'base']), task('vps'), task('base'), task('mail')],
      {},
      ['week: vps, base, mail, hosting'],
    ],
    ['what is not chosen is not waited for', [task('hosting', 'ask', ['mail'])], {}, ['week: hosting']],
    [
      'what ends at once is left for a day of one’s own',
      [task('now', 'day'), task('term')],
      {},
      ['week: term', 'date: now'],
    ],
    [
      'unless something of this week needs it',
      [task('term', 'ask', ['now']), task('now', 'day')],
      {},
      ['week: now, term'],
    ],
    [
      'what nobody presses is last',
      [task('lapse', 'wait'), task('vps')],
      {},
      ['week: vps', 'nothing: lapse'],
    ],
    [
      'what nobody presses is waited for by nothing',
      [task('hosting', 'ask', ['lapse']), task('lapse', 'wait')],
      {},
      ['week: hosting', 'nothing: lapse'],
    ],
    [
      'the earlier last day comes first, and what is far away has its date',
      [task('a'), task('b'), task('c'), task('d')],
      { a: { by: TODAY + 40 }, b: { by: TODAY + 7 }, c: { by: TODAY + 6 } },
      ['week: c, d', 'date: b, a'],
    ],
    [
      'of one last day, the earlier end',
      [task('a'), task('b')],
      {
        a: { by: TODAY + 9, end: TODAY + 12 },
        b: { by: TODAY + 9, end: TODAY + 10 },
      },
      ['date: b, a'],
    ],
    ['what is too late is for this week', [task('a')], { a: { by: TODAY - 3 } }, ['week: a']],
    [
      'what is needed is as pressing as what needs it, through others too',
      [task('hosting', 'ask', ['mail']), task('vps'), task('mail', 'ask', ['list']), task('list', 'ask')],
      {
        hosting: { by: TODAY + 2 },
        mail: { by: TODAY + 90 },
        list: { by: TODAY + 400 },
        vps: { by: TODAY + 3 },
      },
      ['week: list, mail, hosting, vps'],
    ],
    [
      'a circle is opened by its most pressing one',
      [task('a', 'ask', ['b']), task('b', 'ask', ['a']), task('c', 'ask', ['a'])],
      {},
      ['week: a, b, c'],
    ],
  ])('%s', (_, tasks, due, expected) => {
    expect(ordered(tasks, due)).toEqual(expected);
  });
});

const CODES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

/** Any tasks: with circles, with needs that are not there, with themselves. */
const anyTasks = fc
  .uniqueArray(
    fc.record({
      code: fc.constantFrom(...CODES),
      act: fc.constantFrom(...ACTS),
      needs: fc.uniqueArray(fc.constantFrom(...CODES, 'elsewhere'), { maxLength: 4 }),
    }),
    { selector: ({ code }) => code },
  )
  .map((tasks): readonly Task[] => tasks.map((each) => ({ ...each, place: CODES.indexOf(each.code) })));

/** Without circles: nothing needs what stands behind it. */
const soundTasks = anyTasks.map((tasks) =>
  tasks.map((each) => ({ ...each, needs: each.needs.filter((code) => code < each.code) })),
);

const days = fc.dictionary(
  fc.constantFrom(...CODES),
  fc.record(
    {
      by: fc.integer({ min: TODAY - 30, max: TODAY + 30 }),
      end: fc.integer({ min: TODAY - 30, max: TODAY + 30 }),
    },
    { requiredKeys: [] },
  ),
);

const dueIn = (dictionary: Readonly<Record<string, Due>>) => new Map(Object.entries(dictionary));

describe('for any tasks', () => {
  it('each is there once, whatever they need', () => {
    fc.assert(
      fc.property(anyTasks, days, (tasks, due) => {
        const placed = orderExit(tasks, dueIn(due), TODAY).map(({ task: { code } }) => code);
        expect(placed.toSorted()).toEqual(tasks.map(({ code }) => code).sort());
      }),
    );
  });

  it('the order in which they are given does not matter', () => {
    const shuffled = anyTasks.chain((tasks) =>
      fc.tuple(fc.constant(tasks), fc.shuffledSubarray([...tasks], { minLength: tasks.length })),
    );
    fc.assert(
      fc.property(shuffled, days, ([tasks, others], due) => {
        expect(orderExit(others, dueIn(due), TODAY)).toEqual(orderExit(tasks, dueIn(due), TODAY));
      }),
    );
  });

  it('nothing comes before what it needs, nor in an earlier part', () => {
    fc.assert(
      fc.property(soundTasks, days, (tasks, due) => {
        const placed = orderExit(tasks, dueIn(due), TODAY);
        const at = (code: string) => placed.findIndex((each) => each.task.code === code);
        const ends = ({ act }: Task) => act === 'ask' || act === 'day';
        for (const { task: each } of placed.filter(({ task: one }) => ends(one)))
          for (const { task: needed } of placed.filter(
            ({ task: one }) => ends(one) && each.needs.includes(one.code),
          ))
            expect(at(needed.code)).toBeLessThan(at(each.code));
        expect(placed.map(({ part }) => PARTS.indexOf(part))).toEqual(
          placed.map(({ part }) => PARTS.indexOf(part)).sort(),
        );
      }),
    );
  });

  it('what moves is first and what nobody presses is last', () => {
    const rank = { move: 0, ask: 1, day: 1, wait: 2 } as const;
    fc.assert(
      fc.property(anyTasks, days, (tasks, due) => {
        const ranks = orderExit(tasks, dueIn(due), TODAY).map(({ task: { act } }) => rank[act]);
        expect(ranks).toEqual(ranks.toSorted());
      }),
    );
  });
});
