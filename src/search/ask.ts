import type { Hit, SearchEngine } from './engine.ts';
import { isGenuine } from './extract.ts';
import type { Query } from './query.ts';
import { mergeRankings, onePerId } from './rank.ts';

export type Outcome =
  /** `complete`: at least the first page has all the words; otherwise the pages have some of them. */
  | { readonly kind: 'found'; readonly hits: readonly Hit[]; readonly complete: boolean }
  | { readonly kind: 'none' }
  | { readonly kind: 'failed'; readonly cause: string };

/** How many hits are looked at to tell answers from noise: a screenful, which is loaded anyway. */
export const SCREENFUL = 10;
/** More single searches than this would not make the answer better. */
const MOST_SINGLE_TERMS = 6;
/** With fewer answers than this to all the words, the best one may well lack a word of the question. */
const FEW = 5;

/** The hits, if at least one of the first is an answer to a word of the query; none otherwise. */
async function genuine(hits: readonly Hit[], terms: readonly string[]): Promise<readonly Hit[]> {
  const checks = hits
    .slice(0, SCREENFUL)
    .map(async (hit) => isGenuine(hit.page.title, await hit.extract(), terms));
  return (await Promise.all(checks)).includes(true) ? hits : [];
}

/** Asks for all the words together and, if that finds little, for each of them too. Never rejects. */
export async function ask(engine: SearchEngine, { terms }: Query): Promise<Outcome> {
  if (terms.length === 0) return { kind: 'none' };
  const together = await engine.search(terms);
  if (together.kind === 'failed') return together;
  const complete = await genuine(onePerId(together.hits), terms);
  const partial = complete.length < FEW && terms.length > 1 ? await askEach(engine, terms) : [];
  if ('kind' in partial) return partial;
  const hits = onePerId([...complete, ...partial]);
  return hits.length > 0 ? { kind: 'found', hits, complete: complete.length > 0 } : { kind: 'none' };
}

async function askEach(
  engine: SearchEngine,
  terms: readonly string[],
): Promise<readonly Hit[] | Extract<Outcome, { kind: 'failed' }>> {
  const asked = terms.slice(0, MOST_SINGLE_TERMS);
  const answers = await Promise.all(asked.map((term) => engine.search([term])));
  const lists: (readonly Hit[])[] = [];
  for (const [index, answer] of answers.entries()) {
    if (answer.kind === 'failed') return answer;
    lists.push(await genuine(answer.hits, asked.slice(index, index + 1)));
  }
  return mergeRankings(lists.filter((list) => list.length > 0));
}
