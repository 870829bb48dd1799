import { TELLINGS } from '../../search/query.ts';
import type { SituationScore } from '../../search/score.ts';
import type { Verdict } from '../../search/verdict.ts';
import { percent, table } from '../measure/table.ts';
import type { Judged } from './quality.ts';

const cells = ({ first, three, harm, queries, empty }: SituationScore): readonly string[] => [
  percent(first),
  percent(three),
  `${Math.round(harm * queries)}`,
  `${empty}`,
];

const MEASURES = ['R@1', 'in 3', 'harm', 'empty'];

/** The verdicts on what people in trouble type, side by side, a row for each way of telling it. */
export function situationTable(judged: readonly Judged[]): string {
  const row = (name: string, scoreOf: (verdict: Verdict) => SituationScore): readonly string[] => [
    name,
    `${judged[0] ? scoreOf(judged[0].verdict).queries : 0}`,
    ...judged.flatMap(({ verdict }) => cells(scoreOf(verdict))),
  ];
  return table([
    ['', '', ...judged.flatMap(({ name }) => [name, '', '', ''])],
    ['', 'queries', ...judged.flatMap(() => MEASURES)],
    ...TELLINGS.map((telling) => row(telling, ({ tellings }) => tellings[telling])),
    row('all tellings', ({ situations }) => situations),
  ]);
}
