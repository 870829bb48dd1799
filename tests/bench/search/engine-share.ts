import type { OurSearch } from '../../search/our-search.ts';
import type { QuerySet } from '../../search/query.ts';
import { percent, table } from '../measure/table.ts';

/** Which share of the queries of a set had to ask a text engine, in %: what is sure needs none. */
export async function engineShareTable(ours: OurSearch, set: QuerySet): Promise<string> {
  const rows = [
    ['queries with an answer', set.answerable],
    ['phrases of bodies', set.body],
    ['situations', set.situations],
    ['queries without an answer', set.unanswerable],
  ] as const;
  const cells: (readonly string[])[] = [];
  for (const [name, queries] of rows) {
    let asked = 0;
    for (const { query, on } of queries) if ((await ours.answer(query, on)).source === 'text') asked += 1;
    cells.push([name, `${queries.length}`, percent(queries.length === 0 ? 0 : asked / queries.length)]);
  }
  return table([['', 'queries', 'asked the text engine'], ...cells]);
}
