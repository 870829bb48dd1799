import { useEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import type { DeskRow } from '../../outputs/replies/desk-rows.ts';
import { deskPartPath } from '../../urls.ts';
import { fetchPart, fetchRow } from './row-source.client.ts';

/** The rows that are there, and the ways to more where the page does not hold them all. */
export interface Rows {
  readonly all: readonly DeskRow[];
  /** The page came with every row, but for those of one part that it may name. */
  readonly isWhole: boolean;
  readonly aside?: string | undefined;
  readonly status: 'ready' | 'loading' | 'failed';
  readonly of: (code: string | undefined) => DeskRow | undefined;
  /** Fetches parts of the list, each once, and again after a failure. */
  readonly want: (parts: readonly string[]) => void;
  /** The row of a code, fetched where it is not there; undefined where nothing has this code. */
  readonly find: (code: string) => Promise<DeskRow | undefined>;
}

const byCode = (rows: readonly DeskRow[]): ReadonlyMap<string, DeskRow> =>
  new Map(rows.map((row) => [row.code, row]));

/** Where rows stand: those of the page, and whether there are others. */
export type RowsOf = Pick<Rows, 'isWhole' | 'aside'> & { readonly own: readonly DeskRow[] };

export function useRows({ own, isWhole, aside }: RowsOf, locale: Locale): Rows {
  const [known, setKnown] = useState(() => byCode(own));
  const [waiting, setWaiting] = useState(0);
  const [failed, setFailed] = useState(false);
  const asked = useRef(new Set<string>());

  const add = (rows: readonly DeskRow[]): void => setKnown((before) => new Map([...before, ...byCode(rows)]));

  const load = async (part: string): Promise<readonly DeskRow[]> => {
    asked.current.add(part);
    setWaiting((count) => count + 1);
    try {
      const rows = await fetchPart(deskPartPath(locale, part));
      add(rows);
      setFailed(false);
      return rows;
    } catch {
      asked.current.delete(part);
      setFailed(true);
      return [];
    } finally {
      setWaiting((count) => count - 1);
    }
  };

  const beyond = async (code: string): Promise<DeskRow | undefined> => {
    if (!isWhole) return fetchRow(code, locale).catch(() => undefined);
    if (aside === undefined || asked.current.has(aside)) return undefined;
    return (await load(aside)).find((row) => row.code === code);
  };

  const find = async (code: string): Promise<DeskRow | undefined> => {
    const row = known.get(code) ?? (await beyond(code));
    if (row && !known.has(code)) setKnown((before) => new Map([[code, row], ...before]));
    return row;
  };

  return {
    all: [...known.values()],
    isWhole,
    aside,
    status: waiting > 0 ? 'loading' : failed ? 'failed' : 'ready',
    of: (code) => known.get(code ?? ''),
    want: (parts) => {
      for (const part of new Set(parts)) if (!asked.current.has(part)) void load(part);
    },
    find,
  };
}

/** Fetches the rows of codes that the desk shows by themselves: of its address, and copied before. */
export function useCodes({ find }: Rows, codes: readonly string[]): void {
  useEffect(() => {
    for (const code of codes) void find(code);
  }, [codes.join(' ')]);
}
