import { useEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import type { DeskRow } from '../../outputs/replies/desk-rows.ts';
import { deskPartPath } from '../../urls.ts';
import { fetchPart, fetchRow } from './row-source.client.ts';

/** The rows that are there, and the ways to more where the page does not hold them all. */
export interface Rows {
  readonly all: readonly DeskRow[];
  /** The page came with every row: there is nothing to fetch. */
  readonly isWhole: boolean;
  readonly status: 'ready' | 'loading' | 'failed';
  readonly of: (code: string | undefined) => DeskRow | undefined;
  /** Fetches parts of the list, each once, and again after a failure. */
  readonly want: (parts: readonly string[]) => void;
  /** The row of a code, fetched where it is not there; undefined where nothing has this code. */
  readonly find: (code: string) => Promise<DeskRow | undefined>;
}

const byCode = (rows: readonly DeskRow[]): ReadonlyMap<string, DeskRow> =>
  new Map(rows.map((row) => [row.code, row]));

/** @param own the rows of the page */
export function useRows(own: readonly DeskRow[], isWhole: boolean, locale: Locale): Rows {
  const [known, setKnown] = useState(() => byCode(own));
  const [waiting, setWaiting] = useState(0);
  const [failed, setFailed] = useState(false);
  const asked = useRef(new Set<string>());

  const add = (rows: readonly DeskRow[]): void => setKnown((before) => new Map([...before, ...byCode(rows)]));

  const load = async (part: string): Promise<void> => {
    asked.current.add(part);
    setWaiting((count) => count + 1);
    try {
      add(await fetchPart(deskPartPath(locale, part)));
      setFailed(false);
    } catch {
      asked.current.delete(part);
      setFailed(true);
    } finally {
      setWaiting((count) => count - 1);
    }
  };

  const find = async (code: string): Promise<DeskRow | undefined> => {
    const row =
      known.get(code) ?? (isWhole ? undefined : await fetchRow(code, locale).catch(() => undefined));
    if (row && !known.has(code)) setKnown((before) => new Map([[code, row], ...before]));
    return row;
  };

  return {
    all: [...known.values()],
    isWhole,
    status: waiting > 0 ? 'loading' : failed ? 'failed' : 'ready',
    of: (code) => known.get(code ?? ''),
    want: (parts) => {
      if (!isWhole) for (const part of new Set(parts)) if (!asked.current.has(part)) void load(part);
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
