import { useEffect, useRef, useState } from 'preact/hooks';
import { withoutBase } from '../../base.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { DeskRow, LabelRow } from '../../outputs/replies/desk-rows.ts';
import { articleKey } from '../../search/model/article.ts';
import { fold } from '../../search/text/tokens.ts';
import type { DeskState } from './desk-state.client.ts';
import type { KnownPages } from './known-pages.client.ts';
import { readPastedLink } from './pasted-link.client.ts';
import type { Ranked } from './rank.client.ts';
import { useCited } from './use-cited.client.ts';
import { type Rows, useCodes } from './use-rows.client.ts';

/** Answers a query with guides and plans, best first. */
type Rank = (query: string) => Promise<readonly Ranked[]>;

/** What was found for a query. */
interface Found {
  readonly of: string;
  readonly ranked: readonly Ranked[];
}

/** The rows for a state of the desk. */
export interface DeskFound {
  readonly rows: readonly (DeskRow | LabelRow)[];
  /** A link to a page of another site was pasted: the rows are what cites it, and nothing is guessed. */
  readonly isElsewhere: boolean;
}

/** How many are shown of what was found in a list that is not there whole: each may stand in another part of it. */
const MOST_FETCHED = 12;

/** The rows that have all the words, order kept: what can be done without the search's files. */
export function rowsWithWords(rows: readonly DeskRow[], query: string): readonly DeskRow[] {
  const words = fold(query).split(/\s+/);
  return rows.filter((row) => {
    const haystack = fold(`${row.title} ${row.second} ${row.code} ${row.id}`);
    return words.every((word) => haystack.includes(word));
  });
}

const passes = (
  row: Pick<DeskRow, 'provider' | 'family' | 'route'>,
  { provider, family, route }: DeskState,
): boolean =>
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

/** Whether nothing was asked that a list in parts can be narrowed by. */
export const isOpen = ({ query, provider }: DeskState): boolean => !query.trim() && provider === undefined;

/**
 * The rows for a state of the desk, with the understanding that the search has; a code typed whole finds its
 * row. Until the search's files are there, and where they cannot be had, the words themselves must do.
 */
export function useDeskSearch(
  rows: Rows,
  state: DeskState,
  locale: Locale,
  pages: KnownPages | undefined,
): DeskFound {
  const query = state.query.trim();
  const cited = useCited(query, locale, pages);
  const found = useRanking(cited ? '' : query, locale);
  const ranked = found?.of === query ? found.ranked.filter((each) => passes(each, state)) : undefined;
  const near = rows.isWhole || state.provider ? ranked : ranked?.slice(0, MOST_FETCHED);
  useParts(rows, state, near, locale);
  const codes = cited === undefined || cited === 'asked' ? [] : cited;
  useCodes(rows, codes.slice(0, MOST_FETCHED));

  const now = cited ? codes.flatMap((code) => rows.of(code) ?? []) : rowsFor(rows, state, near, locale);
  const asked = [query, state.provider, state.family, state.route].join('\n');
  const shown = useRef<{ readonly asked: string; readonly found: DeskFound['rows'] }>();
  if (shown.current?.asked !== asked || !isInList()) shown.current = { asked, found: now };
  return { rows: shown.current.found, isElsewhere: cited !== undefined && cited !== 'asked' };
}

function rowsFor(
  { all, isWhole }: Rows,
  state: DeskState,
  ranked: readonly Ranked[] | undefined,
  locale: Locale,
): DeskFound['rows'] {
  const query = state.query.trim();
  if (!isWhole && isOpen(state)) return [];
  const open = all.filter((row) => passes(row, state));
  if (!query) return open;
  const exact = all.filter((row) => isMeant(row, query, locale));
  if (exact.length > 0) return exact;
  if (!ranked) return rowsWithWords(open, query);
  const place = new Map(ranked.map(({ key }, index) => [key, index]));
  const placeOf = (row: DeskRow): number | undefined => place.get(articleKey(row));
  return [
    ...ranked.flatMap(({ row }) => row ?? []),
    ...open.filter((row) => placeOf(row) !== undefined).sort((a, b) => (placeOf(a) ?? 0) - (placeOf(b) ?? 0)),
  ];
}

/** The parts of the list that the rows for a state stand in, besides what the page holds. */
function partsFor(
  { isWhole, aside }: Rows,
  { query, provider, route }: DeskState,
  ranked: readonly Ranked[],
): readonly string[] {
  if (!isWhole) return provider ? [provider] : ranked.map((each) => each.provider ?? `other/${each.family}`);
  const isMeant =
    route === aside || query.includes(`/${aside}/`) || ranked.some((each) => each.route === aside);
  return aside !== undefined && isMeant ? [aside] : [];
}

/** Fetches what the rows for a state stand in, where the page does not hold them. */
function useParts(rows: Rows, state: DeskState, ranked: readonly Ranked[] | undefined, locale: Locale): void {
  const { query } = state;
  const parts = partsFor(rows, state, ranked ?? []);
  useEffect(() => rows.want(parts), [parts.join(' ')]);
  useEffect(() => {
    const link = readPastedLink(query, locale);
    const code = link.kind === 'code' ? link.code : ranked?.length === 0 ? query.trim().toLowerCase() : '';
    if (/^[a-z]{4,6}$/.test(code)) void rows.find(code);
    const part =
      link.kind === 'page' && /^\/[a-z]+\/cancel\/[^/]+\/([^/]+)\//.exec(withoutBase(link.path))?.[1];
    if (part && !rows.isWhole) rows.want([part]);
  }, [query, ranked?.length]);
}

/** What the search has found for a query; of an earlier one until it has. */
function useRanking(query: string, locale: Locale): Found | undefined {
  const [found, setFound] = useState<Found>();
  const rank = useRef<Promise<Rank>>();
  useEffect(() => {
    if (!query) return;
    let current = true;
    rank.current ??= import('./rank.client.ts').then(({ ranking }) => ranking(locale));
    rank.current
      .then((ask) => ask(query))
      .then(
        (ranked) => current && setFound({ of: query, ranked }),
        () => {
          // The next word typed tries again; until then plain words answer.
          rank.current = undefined;
        },
      );
    return () => {
      current = false;
    };
  }, [query, locale]);
  return found;
}
