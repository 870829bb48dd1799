import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { DeskRow } from '../../outputs/replies/desk-rows.ts';
import { fill } from '../search/words.client.ts';

interface Desk {
  readonly desk: RefObject<HTMLElement>;
  readonly field: RefObject<HTMLElement>;
  readonly found: readonly DeskRow[];
  /** The row that is open. */
  readonly row: DeskRow | undefined;
  /** What is said of a row when it opens: `{place}` of `{count}`, `{title}`. */
  readonly place: string;
  readonly open: (code: string) => void;
}

export interface Selection {
  /** For the live region: which row opened last. */
  readonly said: string;
  readonly select: (code: string) => void;
  /** Opens the row above or below; the focus goes along unless somebody is typing. */
  readonly move: (by: 1 | -1) => void;
  /** Goes to the row that is open, or to the first. */
  readonly choose: () => void;
}

/** Which of the rows found is open: chosen by itself, one on, or the best. */
export function useSelection({ desk, field, found, row, place: words, open }: Desk): Selection {
  const [said, setSaid] = useState('');
  const linkAt = (place: number): HTMLElement | undefined =>
    desk.current?.querySelectorAll<HTMLElement>('.desk-row > a:has(.desk-code)')[place];

  const select = (code: string): void => {
    open(code);
    const place = found.findIndex((candidate) => candidate.code === code);
    const title = found[place]?.title;
    if (title) setSaid(fill(words, { place: place + 1, count: found.length, title }));
  };

  const move = (by: 1 | -1): void => {
    const here = found.findIndex(({ code }) => code === row?.code);
    const place = Math.max(0, Math.min(found.length - 1, here + by));
    const next = found[place];
    if (!next) return;
    select(next.code);
    const link = linkAt(place);
    if (document.activeElement === field.current) link?.scrollIntoView({ block: 'nearest' });
    else link?.focus();
  };

  const choose = (): void => {
    const chosen = row && found.includes(row) ? row : found[0];
    if (!chosen) return;
    select(chosen.code);
    linkAt(found.indexOf(chosen))?.focus();
  };

  return { said, select, move, choose };
}
