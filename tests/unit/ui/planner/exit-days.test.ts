import { expect, test } from 'vitest';
import { dayNumber } from '../../../../src/plan/days.ts';
import type { EndAnswer } from '../../../../src/plan/end-answer.ts';
import { daysOf } from '../../../../src/ui/planner/exit-days.client.ts';

const TODAY = dayNumber(2026, 11, 29);
const on = (day: number): EndAnswer => ({ kind: 'day', day });

test('a file holds the days that were said and are still to come, by the names that the file of a plan gives', () => {
  const tasks = [
    { code: 'davi', title: 'VPS', timing: { ask: 24, undo: 24 } },
    { code: 'deno', title: 'VPS now', timing: undefined },
    { code: 'fera', title: 'Hosting', timing: { ask: 24 } },
    { code: 'gani', title: 'Licence', timing: { ask: 24 } },
    { code: 'gavo', title: 'Project', timing: undefined },
  ];
  const answers = new Map<string, EndAnswer>([
    ['davi', on(TODAY + 2)],
    ['deno', on(TODAY + 1)],
    ['fera', { kind: 'month' }],
    ['gavo', on(TODAY - 1)],
  ]);
  const found = daysOf(tasks, answers, TODAY).map(({ task, days }) => [
    task.code,
    ...days.map(({ name, day, isLimit }) => `${day} ${name}${isLimit ? ' !' : ''}`),
  ]);
  expect(found).toEqual([
    ['davi', '2026-11-30 last-both-2026-12-01 !', '2026-12-01 end-2026-12-01'],
    ['deno', '2026-11-30 ask-2026-11-30 !'],
  ]);
});
