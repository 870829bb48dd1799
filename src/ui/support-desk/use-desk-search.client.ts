import { useEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import type { DeskRow } from '../../outputs/replies/desk-rows.ts';
import { articleKey } from '../../search/model/article.ts';
import { fold } from '../../search/text/tokens.ts';
import type { DeskState } from './desk-state.client.ts';
import { readPastedLink } from './pasted-link.client.ts';

/** Answers a query with keys of articles, best first. */
type Rank = (query: string) => Promise<readonly string[]>;

/** The rows that have all the words, order kept: what can be done without the search's files. */
export function rowsWithWords(rows: readonly DeskRow[], query: string): readonly DeskRow[] {
  const words = fold(query).split(/\s+/);
  return rows.filter((row) => {
    const haystack = fold(`${row.title} ${row.second} ${row.code} ${row.id}`);
    return words.every((word) => haystack.includes(word));
  });
}

const passes = (row: DeskRow, { provider, family, route }: DeskState): boolean =>
  (provider === undefined || row.provider === provider) &&
  (family === undefined || row.family === family) &&
  (route === undefined || row.route === route);

/** Whether a query is the code of a row, or a pasted link to it; then filters do not matter. */
function isMeant({ code, href }: DeskRow, query: string, locale: Locale): boolean {
  if (!query.includes('/')) return code === query.toLowerCase();
  const link = readPastedLink(query, locale);
  return (link.kind === 'code' && link.code === code) || (link.kind === 'page' && link.path === href);
}

/** Whose focus is in the list walks it already: nothing is put in another order below their hands. */
const isInList = (): boolean => document.activeElement?.closest('.desk-list') != null;

/**
 * The rows for a state of the desk, with the understanding that the search has; a code typed whole finds its
 * row. Until the search's files are there, and where they cannot be had, the words themselves must do.
 */
export function useDeskSearch(
  rows: readonly DeskRow[],
  state: DeskState,
  locale: Locale,
): readonly DeskRow[] {
  const found = useFound(rows, state, locale);
  const asked = [state.query.trim(), state.provider, state.family, state.route].join('\n');
  const shown = useRef<{ readonly asked: string; readonly found: readonly DeskRow[] }>();
  if (shown.current?.asked !== asked || !isInList()) shown.current = { asked, found };
  return shown.current.found;
}

function useFound(rows: readonly DeskRow[], state: DeskState, locale: Locale): readonly DeskRow[] {
  const [ranked, setRanked] = useState<{ readonly of: string; readonly keys: readonly string[] }>();
  const rank = useRef<Promise<Rank>>();
  const query = state.query.trim();

  useEffect(() => {
    if (!query) return;
    let current = true;
    rank.current ??= import('./rank.client.ts').then(({ ranking }) => ranking(locale));
    rank.current
      .then((ask) => ask(query))
      .then(
        (keys) => current && setRanked({ of: query, keys }),
        () => {
          // The next word typed tries again; until then plain words answer.
          rank.current = undefined;
        },
      );
    return () => {
      current = false;
    };
  }, [query, locale]);

  const open = rows.filter((row) => passes(row, state));
  if (!query) return open;
  const exact = rows.filter((row) => isMeant(row, query, locale));
  if (exact.length > 0) return exact;
  if (ranked?.of !== query) return rowsWithWords(open, query);
  const place = new Map(ranked.keys.map((key, index) => [key, index]));
  const placeOf = (row: DeskRow): number | undefined => place.get(articleKey(row));
  return open
    .filter((row) => placeOf(row) !== undefined)
    .sort((a, b) => (placeOf(a) ?? 0) - (placeOf(b) ?? 0));
}
