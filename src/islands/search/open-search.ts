import type { Locale } from '../../i18n/locales.ts';
import { ask, type Outcome } from '../../search/ask.ts';
import { pagefindEngine } from '../../search/pagefind-engine.ts';
import type { Query } from '../../search/query.ts';

/** The search, ready to be asked. This module is fetched when someone means to search, not before. */
export interface OpenSearch {
  warmUp(): Promise<void>;
  ask(query: Query): Promise<Outcome>;
}

export function openSearch(locale: Locale): OpenSearch {
  const engine = pagefindEngine(locale);
  return { warmUp: () => engine.warmUp(), ask: (query) => ask(engine, query) };
}
