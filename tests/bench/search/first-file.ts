import { firstAnswers } from '../../search/first-answers.ts';
import type { BuiltSite } from '../../search/node-host.ts';
import type { QuerySet } from '../../search/query.ts';
import type { Articles } from '../../search/right.ts';
import type { Searcher } from '../../search/searcher.ts';
import { judge } from '../../search/verdict.ts';
import { percent } from './table.ts';

/** One line: how many queries of a set the first file answers alone, how well, and whether the rest changes that. */
export async function firstFileLine(
  site: BuiltSite,
  set: QuerySet,
  atOnce: Searcher,
  articles: Articles,
): Promise<string> {
  const answer = firstAnswers(site);
  const answerable = set.answerable.filter(({ query, on }) => answer(query, on) !== undefined);
  const first: Searcher = { name: 'first file', search: async (query, on) => answer(query, on) ?? [] };
  const { all } = await judge(first, { answerable, body: [], unanswerable: [] }, articles);
  let changed = 0;
  for (const { query, on } of answerable) {
    const later = await atOnce.search(query, on);
    if (later.join() !== answer(query, on)?.join()) changed += 1;
  }
  return `The first file alone answers ${answerable.length} of ${set.answerable.length} queries: R@1 ${percent(all.first)}, R@5 ${percent(all.five)}; the rest changes ${changed} of these answers.`;
}
