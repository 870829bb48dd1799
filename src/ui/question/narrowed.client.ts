import { tidy } from '../../search/text/plain-text.ts';
import { fold } from '../../search/text/tokens.ts';

/** A row of a list, as the words it is found by. */
interface Row {
  readonly text: string;
  /** A way out ("Mine is not listed"). */
  readonly stays: boolean;
}

/**
 * The places of the rows to show for what was typed. Every word must occur, anywhere, without regard to accents or
 * case; of what is too long to be meant, the beginning. Ways out always stay; when nothing else is left, only the last of them does.
 *
 * @example narrowed([{ text: 'MX Plan', stays: false }, { text: 'Not listed', stays: true }], 'plan') // Set { 0, 1 }
 */
export function narrowed(rows: readonly Row[], query: string): ReadonlySet<number> {
  const words = [...new Set(fold(tidy(query)).split(' ').filter(Boolean))];
  const places = [...rows.keys()].filter((place) => {
    const row = rows[place];
    if (row === undefined || row.stays) return row?.stays;
    const text = fold(row.text);
    return words.every((word) => text.includes(word));
  });
  return new Set(places.every((place) => rows[place]?.stays) ? places.slice(-1) : places);
}
