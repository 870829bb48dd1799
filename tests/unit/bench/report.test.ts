import { expect, test } from 'vitest';
import { readOptions } from '../../bench/options.ts';
import { goalsFor } from '../../bench/report/goals.ts';
import { comparison, goalTable, shown } from '../../bench/report/report.ts';
import { calculate } from '../../bench/report/values.ts';

const SIZES = { guides: 600, growth: [0, 300, 3000], providers: [20, 200] };

const line = (text: string, what: string): string | undefined =>
  text.split('\n').find((each) => each.startsWith(what));

test('a goal is met or missed by medians, at the pace of the machine, and not judged by half of what it needs', () => {
  const own = new Map([
    ['guides/first/cpu', [10, 90, 12]],
    ['guides/first/pace', [1]],
    ['guides/again/cpu', [24]],
    ['guides/again/pace', [2]],
  ]);
  const peers = new Map([
    ['peers/starlight/cpu', [24]],
    ['peers/starlight/pace', [1]],
  ]);
  const table = goalTable(SIZES, new Map([...own, ...peers]), new Map());
  expect(line(table, 'first build')).toMatch(/ 0\.50 × +≤ 0\.50 × +met$/);
  expect(line(table, 'the same, caches kept')).toMatch(/ 0\.50 × +≤ 0\.40 × +missed$/);
  expect(line(table, 'peak memory ÷')).toContain('not measured');
  expect(line(goalTable(SIZES, own, peers), 'first build')).toContain('(with an earlier run) 0.50 ×');
});

test('growth is judged by what each added page costs', () => {
  const values = new Map<string, number[]>([
    ['growth/0/cpu', [20]],
    ['growth/300/cpu', [50]],
    ['growth/3000/cpu', [320]],
    ['growth/0/pace', [1]],
    ['growth/300/pace', [1]],
    ['growth/3000/pace', [1]],
  ]);
  const goal = goalsFor(SIZES).find(({ what }) => what.startsWith('processor per added page'));
  expect(calculate(values, goal?.value ?? (() => 0))).toBe(1);
});

test('two runs are compared by what both have measured', () => {
  const before = new Map([
    ['guides/first/cpu', [90]],
    ['dev/guide', [2]],
  ]);
  const table = comparison(before, new Map([['guides/first/cpu', [30]]]));
  expect(table.split('\n')).toHaveLength(2);
  expect(line(table, 'guides/first/cpu')).toMatch(/90\.0 s +30\.0 s +× 0\.33$/);
});

test.each([
  ['guides/first/memory', 1_234_000_000, '1234.0 MB'],
  ['view/sortie/bytes', 12_200, '12.2 kB'],
  ['guides/first/cpu', 12.34, '12.3 s'],
  ['guides/first/files', 2258, '2258'],
  ['click/next', 0.0984, '98 ms'],
])('%s of %d is shown as %s', (name, value, text) => {
  expect(shown(name, value)).toBe(text);
});

test('without a name all parts are measured but those apart', () => {
  expect(readOptions([]).parts).toEqual([
    'peers',
    'guides',
    'view',
    'click',
    'edits',
    'dev',
    'growth',
    'providers',
  ]);
  expect(readOptions(['search', '--runs', '5'])).toMatchObject({ parts: ['search'], runs: 5 });
});

test.each([
  [['guide'], 'There is no part "guide"'],
  [['--runs', '0'], '--runs is a whole number from 1'],
  [['--providers', '20,many'], '--providers is a whole number'],
  [['--peers', 'hugo'], '--peers are some of starlight'],
  [['--fast'], '--fast'],
])('%j is refused in a sentence', (args, sentence) => {
  expect(() => readOptions(args)).toThrow(sentence);
});
