import type { Catalogue, Provider } from '../../catalogue/model.ts';
import { FACT_KINDS, FACT_TABLES, type FactKind } from '../../catalogue/schemas/changes.ts';
import { type Entry, entriesOf } from '../entries.ts';
import { heldBy, inOrder, pageTargets } from './concerned.ts';

/**
 * What may be asked about, each with the guides and plans whose page or reply it stands in: every fact of a provider by
 * `label:provider/id`, every document by `source:TAG`, every guide, plan and product by its id. What nobody shows is
 * there too, with nothing.
 */
export function targetsIn(catalogue: Catalogue): ReadonlyMap<string, readonly Entry[]> {
  const facts = catalogue.providers.flatMap(factsOf);
  const names = [...pageTargets(catalogue), ...facts.map(({ key }) => key)];
  const documents = [...catalogue.sources.keys()].map((tag) => {
    const citing = facts.filter(({ sources }) => sources.includes(tag));
    const holding = [...citing.flatMap(({ key }) => heldBy(catalogue, key)), ...cites(tag, catalogue)];
    return [`source:${tag}`, inOrder(holding, catalogue)] as const;
  });
  return new Map([...names.map((name) => [name, heldBy(catalogue, name)] as const), ...documents]);
}

/** Guides and plans that cite a document themselves. */
const cites = (tag: string, catalogue: Catalogue): readonly Entry[] =>
  entriesOf(catalogue).filter((entry) =>
    entry.kind === 'plan'
      ? entry.ref.route.sources.includes(tag)
      : Object.values(entry.guide.heads).some(({ sources }) => sources.includes(tag)),
  );

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

const tableOf = (
  provider: Provider,
  kind: FactKind,
): ReadonlyMap<string, { readonly sources?: readonly string[] }> =>
  kind === 'rule' ? new Map(provider.rules.map((rule) => [rule.id, rule])) : provider[FACT_TABLES[kind]];
