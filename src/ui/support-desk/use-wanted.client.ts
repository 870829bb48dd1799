import { useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import type { DeskRow } from '../../outputs/replies/desk-rows.ts';
import type { ReplyWishes } from './contents.client.ts';
import type { PasteFormat } from './reply-forms.client.ts';
import type { SaidByCode } from './said.client.ts';

/** What the agent has chosen beside the reply; it holds from one row to the next. */
export interface Wanted extends Pick<ReplyWishes, 'tab' | 'form' | 'warnings' | 'dates' | 'law'> {
  readonly as: PasteFormat;
  /** The language that a copied link opens in; that of its reader where none is named. */
  readonly linkIn: Locale | undefined;
}

/** What is wanted of a reply, what it is about besides the open row, and what is known of the customer's situation. */
export function useWanted(locale: Locale, row: DeskRow | undefined, pasted: SaidByCode) {
  const [wanted, setWanted] = useState<Wanted>({
    tab: locale,
    form: 'short',
    as: 'text',
    linkIn: undefined,
    warnings: true,
    dates: true,
  });
  const [added, setAdded] = useState<readonly DeskRow[]>([]);
  const [told, setTold] = useState<SaidByCode>({});

  const isAdded = added.some(({ code }) => code === row?.code);
  return {
    wanted,
    said: { ...pasted, ...told },
    /** In the order in which they were added. */
    added,
    isAdded,
    /** All that the reply is about: what was added, then the open row. */
    about: row && !isAdded ? [...added, row] : added,
    onWant: (change: Partial<Wanted>): void => setWanted((before) => ({ ...before, ...change })),
    /** Puts a row into the reply, or takes it out again. */
    onAdd: (which: DeskRow | undefined = row): void => {
      const others = added.filter(({ code }) => code !== which?.code);
      if (which) setAdded(others.length === added.length ? [...added, which] : others);
    },
    /** What a link that the customer sent says of their situation, or the agent beside the reply. */
    onSaid: (code: string, words: string): void => setTold((before) => ({ ...before, [code]: words })),
  };
}
