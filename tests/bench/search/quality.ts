import { KINDS } from '../../search/query.ts';
import type { Score } from '../../search/score.ts';
import type { Verdict } from '../../search/verdict.ts';
import { percent, table } from '../measure/table.ts';

/** One search's verdict, under its name. */
export interface Judged {
  readonly name: string;
  readonly verdict: Verdict;
}

const cells = ({ first, five, reciprocal, empty, repeated }: Score): readonly string[] => [
  percent(first),
  percent(five),
  reciprocal.toFixed(2),
  `${empty}`,
  `${repeated}`,
];

const MEASURES = ['R@1', 'R@5', 'MRR', 'empty', 'twice'];

/** The verdicts side by side, a row for each kind. */
export function qualityTable(judged: readonly Judged[]): string {
  const row = (name: string, scoreOf: (verdict: Verdict) => Score): readonly string[] => [
    name,
    `${judged[0] ? scoreOf(judged[0].verdict).queries : 0}`,
    ...judged.flatMap(({ verdict }) => cells(scoreOf(verdict))),
  ];
  return table([
    ['', '', ...judged.flatMap(({ name }) => [name, '', '', '', ''])],
    ['', 'queries', ...judged.flatMap(() => MEASURES)],
    ...KINDS.map((kind) => row(kind, ({ kinds }) => kinds[kind])),
    row('all kinds', ({ all }) => all),
    row('body phrases', ({ body }) => body),
    [
      'false answers',
      `${judged[0]?.verdict.unanswerable ?? 0}`,
      ...judged.flatMap(({ verdict }) => [`${verdict.falselyAnswered}`, '', '', '', '']),
    ],
  ]);
}
