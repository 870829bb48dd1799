import type { Catalogue } from '../../catalogue/model.ts';
import { groupsBy, oncePer } from '../../catalogue/once-per.ts';
import { type Entry, entriesOf } from '../entries.ts';
import { namedByPlan, namedInReply } from '../facts-named.ts';

/**
 * The guides and plans whose page or reply holds a fact, by `kind:provider/id`, in the order of all entries. Every
 * entry is read once, whatever number of changes then asks.
 */
export const factUses = oncePer(
  (catalogue: Catalogue): ReadonlyMap<string, readonly Entry[]> =>
    groupsBy(entriesOf(catalogue), (entry) => new Set(factsIn(entry, catalogue))),
);

const factsIn = (entry: Entry, catalogue: Catalogue): readonly string[] =>
  entry.kind === 'plan' ? namedByPlan(entry.ref, catalogue) : namedInReply(entry.guide, catalogue);
