import type { Locale } from '../../../i18n/locales.ts';
import { browserHost, pagefindEngine } from '../../../search/engine/pagefind-engine.ts';
import { createSearch, type Search } from '../../../search/index/create-search.ts';
import { loadData } from '../../../search/index/load-data.ts';
import { files, openLocalSearch } from './open-local-search.client.ts';

/** A key that is pressed meanwhile must not wait for the whole of it. */
const pause = (): Promise<unknown> => new Promise((resume) => setTimeout(resume));

let opened: Search | undefined;

/** The whole search of this page. @param locale of the page */
export function openSearch(locale: Locale): Search {
  const engine = (own: Locale) =>
    pagefindEngine(
      own,
      browserHost(() => files.pages(own)),
    );
  opened ??= createSearch(locale, {
    local: openLocalSearch(locale, async () => ({
      loadData: (query, reader, head, own, made) => loadData(query, reader, head, own, made, pause),
    })),
    files,
    engine,
    pause,
  });
  return opened;
}
