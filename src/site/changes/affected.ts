import type { Catalogue, Provider } from '../../catalogue/model.ts';
import { FACT_KINDS, type FactKind } from '../../catalogue/schemas/changes.ts';
import { type Entry, entriesOf, planEntries } from '../entries.ts';
import { factUses } from './fact-uses.ts';

/**
 * What may be asked about, each with the guides and plans whose page or reply it stands in: every fact of a provider by
 * `label:provider/id`, every document by `source:TAG`, every guide, plan and product by its id. Only what something
 * holds has any.
 */
export function targetsIn(catalogue: Catalogue): ReadonlyMap<string, readonly Entry[]> {
  const uses = factUses(catalogue);
  const targets = new Map<string, readonly Entry[]>();
  for (const entry of entriesOf(catalogue)) targets.set(`${entry.kind}:${entry.id}`, [entry]);
  for (const entry of planEntries(catalogue))
    for (const id of entry.products)
      targets.set(`product:${id}`, [...(targets.get(`product:${id}`) ?? []), entry]);
  const facts = catalogue.providers.flatMap(factsOf);
  for (const { key } of facts) targets.set(key, uses.get(key) ?? []);
  for (const tag of catalogue.sources.keys()) {
    const citing = facts.filter(({ sources }) => sources.includes(tag)).map(({ key }) => key);
    const holding = [...citing.flatMap((key) => uses.get(key) ?? []), ...cites(tag, catalogue)];
    targets.set(`source:${tag}`, inOrder(holding, catalogue));
  }
  return targets;
}

/** Guides and plans that cite a document themselves. */
const cites = (tag: string, catalogue: Catalogue): readonly Entry[] =>
  entriesOf(catalogue).filter((entry) =>
    entry.kind === 'plan'
      ? entry.ref.route.sources.includes(tag)
      : Object.values(entry.guide.heads).some(({ sources }) => sources.includes(tag)),
  );

function inOrder(found: readonly Entry[], catalogue: Catalogue): readonly Entry[] {
  const wanted = new Set(found);
  return entriesOf(catalogue).filter((entry) => wanted.has(entry));
}

interface Fact {
  readonly key: string;
  readonly sources: readonly string[];
}

/** Every fact of a provider, as changes and replies name it. */
const factsOf = (provider: Provider): readonly Fact[] =>
  FACT_KINDS.flatMap((kind) =>
    [...tableOf(provider, kind)].map(([id, { sources = [] }]) => ({
      key: `${kind}:${provider.id}/${id}`,
      sources,
    })),
  );

type Sourced = { readonly sources?: readonly string[] };

function tableOf(provider: Provider, kind: FactKind): ReadonlyMap<string, Sourced> {
  switch (kind) {
    case 'label':
      return provider.labels;
    case 'value':
      return provider.values;
    case 'warning':
      return provider.warnings;
    case 'check':
      return provider.checks;
    case 'dependant':
      return provider.dependants;
    case 'procedure':
      return provider.procedures;
    case 'email':
      return provider.emails;
    case 'rule':
      return new Map(provider.rules.map((rule) => [rule.id, rule]));
  }
}
