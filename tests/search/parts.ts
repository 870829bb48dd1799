import { ofProviders } from '../support/of-providers.ts';
import type { Least, QueryPart, UnanswerableQuery, WholeSet } from './query.ts';

/**
 * A set put together from the queries about no provider and those about each.
 *
 * @param unanswerable nobody has anything for these, whoever is there
 */
export async function setOf(
  name: 'tune' | 'unseen',
  shared: QueryPart,
  unanswerable: readonly UnanswerableQuery[],
): Promise<WholeSet> {
  const brought = await ofProviders<QueryPart>(`search/${name}/index.ts`);
  const parts = [shared, ...brought.map(([, part]) => part)];
  const written = parts.flatMap((part) => part.written);
  return {
    written,
    answerable: written.filter(({ right }) => right.length > 0),
    body: parts.flatMap((part) => part.body),
    situations: parts
      .flatMap(({ situations = [] }) => situations)
      // Nobody is left who has anything for it.
      .filter(({ right }) => right.length > 0),
    least: parts.map(({ least }) => least).reduce(together),
    unanswerable,
  };
}

function together(one: Least, other: Least): Least {
  const kinds = new Set([...Object.keys(one), ...Object.keys(other)] as (keyof Least)[]);
  return Object.fromEntries([...kinds].map((kind) => [kind, (one[kind] ?? 0) + (other[kind] ?? 0)]));
}
