import type { Finding } from './finding.ts';
import type { Entries, RawContent, RawProvider } from './raw-content.ts';

/**
 * What stands in the content and nothing names, each with its place: a source that nobody cites, a label of no step, a
 * letter that no way asks for. It is no mistake, and nobody reads it. What the whole site offers to every provider may
 * well wait for one.
 *
 * Names are looked for as they are written: one that two kinds of things have counts as used by both.
 */
export function unused(content: RawContent): readonly Finding[] {
  const names = namesIn(content);
  const of = (entries: Entries<unknown>, owner = ''): readonly Finding[] =>
    [...entries].flatMap(([id, placed]) =>
      names.has(id) || names.has(`${owner}/${id}`) ? [] : [placed.finding([], 'is used by nothing')],
    );
  return [
    ...[content.sources, content.situations, content.letters, content.blanks, content.warnings].flatMap(
      (entries) => of(entries),
    ),
    ...content.providers.flatMap((provider) => tablesOf(provider).flatMap((table) => of(table, provider.id))),
  ];
}

/** What a provider's other files name; its e-mails are listed whole. */
const tablesOf = (provider: RawProvider): readonly Entries<unknown>[] => [
  provider.values,
  provider.screens,
  provider.labels,
  provider.procedures,
  provider.checks,
  provider.warnings,
  provider.dependants,
  provider.routes,
];

/** Every word by which something may be named: a field's whole text or key, and what tokens, links and components name. */
function namesIn(content: RawContent): ReadonlySet<string> {
  // Whoever writes to a provider that is not known yet is asked for its name.
  const names = new Set(['provider']);
  const visit = (value: unknown): void => {
    if (typeof value === 'string') {
      names.add(value);
      for (const [, name = ''] of value.matchAll(/(?:\{\w+:|=")([a-z0-9/-]+)["}]/g)) names.add(name);
      for (const [, name = ''] of value.matchAll(/:([a-z0-9/-]+)(?![\w/-])/g)) names.add(name);
    } else if (value instanceof Map) {
      // The keys are what is looked for.
      for (const entry of value.values()) visit(entry);
    } else if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null)
      for (const [key, below] of Object.entries(value)) {
        names.add(key);
        visit(below);
      }
  };
  const { unread: _unread, published: _published, sharedSources: _shared, expiry: _expiry, ...all } = content;
  visit(all);
  return names;
}
