import type { Catalogue } from '../../catalogue/model.ts';
import { compilePlan } from '../../plan/compile.ts';
import { documentKey } from '../../search/text/document-key.ts';
import { type Entry, entriesOf } from '../../site/entries.ts';

/** Which guides and plans cite a document, by what its address names it by: codes, those that cite the fewest first. */
export function citedDocuments(catalogue: Catalogue): Readonly<Record<string, readonly string[]>> {
  const citing = entriesOf(catalogue)
    .map((entry) => ({ code: entry.code, addresses: addressesIn(entry, catalogue) }))
    // Who cites little is about it.
    .toSorted((one, other) => one.addresses.length - other.addresses.length);
  const found = new Map<string, Set<string>>();
  for (const { code, addresses } of citing) {
    for (const address of addresses) {
      const key = documentKey(address);
      if (key !== undefined) found.set(key, (found.get(key) ?? new Set()).add(code));
    }
  }
  return Object.fromEntries([...found].map(([key, codes]) => [key, [...codes]]));
}

function addressesIn(entry: Entry, catalogue: Catalogue): readonly string[] {
  const sources =
    entry.kind === 'plan'
      ? compilePlan(catalogue, entry.ref).sources
      : entry.head.sources.flatMap((tag) => catalogue.sources.get(tag) ?? []);
  return sources.flatMap(({ url }) => url ?? []);
}
