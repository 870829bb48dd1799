import type { Locale } from '../../../src/i18n/locales.ts';
import { firstAnswers } from '../../search/first-answers.ts';
import { type BuiltSite, filesOf } from '../../search/node-host.ts';
import type { QuerySet } from '../../search/query.ts';
import type { Articles } from '../../search/right.ts';
import type { Searcher } from '../../search/searcher.ts';
import { judge } from '../../search/verdict.ts';
import { percent } from '../measure/table.ts';

/** What is read in a hurry: whoever has read it should not see it change. */
const FIRST = 3;

/**
 * Lines: how many queries of a set the index file of the page's language answers alone, how well, and whether the
 * rest changes what stands first.
 */
export async function firstIndexLines(
  site: BuiltSite,
  set: QuerySet,
  atOnce: Searcher,
  articles: Articles,
): Promise<string> {
  const answer = firstAnswers(filesOf(site));
  const answered = async <Query extends { readonly query: string; readonly on: Locale }>(
    queries: readonly Query[],
  ): Promise<readonly Query[]> => {
    const known: Query[] = [];
    for (const each of queries) if ((await answer(each.query, each.on)) !== undefined) known.push(each);
    return known;
  };
  const answerable = await answered(set.answerable);
  const situations = await answered(set.situations);
  const first: Searcher = { name: 'index', search: async (query, on) => (await answer(query, on)) ?? [] };
  const verdict = await judge(first, { answerable, situations, body: [], unanswerable: [] }, articles);
  let changed = 0;
  for (const { query, on } of [...answerable, ...situations]) {
    const [now, later] = [await answer(query, on), await atOnce.search(query, on)];
    if (now?.slice(0, FIRST).join() !== later.slice(0, FIRST).join()) changed += 1;
  }
  return [
    `The index file alone answers ${answerable.length} of ${set.answerable.length} queries (R@1 ${percent(verdict.all.first)}, R@5 ${percent(verdict.all.five)})`,
    `and ${situations.length} of ${set.situations.length} situations (R@1 ${percent(verdict.situations.first)}, in three ${percent(verdict.situations.three)}, harm ${percent(verdict.situations.harm)});`,
    `the rest changes the first three of ${changed} of these answers.`,
  ].join('\n');
}
