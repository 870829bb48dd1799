import type { TranslationNote, TranslationNotes } from '../../catalogue/schemas/translations.ts';
import { inOrder } from '../../catalogue/schemas/translations.ts';
import type { Standing } from '../../catalogue/translations.ts';

/**
 * How much a text of the first language changed: `slip`, no word that matters, so the translation stands; `change`, it
 * is to be done again; `meaning`, it says by now what does not hold.
 */
export const GRADES = ['slip', 'change', 'meaning'] as const;
export type Grade = (typeof GRADES)[number];

/** What becomes of notes, of how many texts. */
export interface ChangedNotes {
  readonly notes: TranslationNotes;
  readonly texts: number;
}

/** Whether somebody who names a file, a folder, or a file and the beginning of a place in it means this text. */
export function isMeant({ file, path }: Pick<Standing, 'file' | 'path'>, asked: string | undefined): boolean {
  if (asked === undefined) return true;
  const [, wanted = '', place = ''] = /^(?:content\/)?([^:]*)(?::\s*(.*))?$/.exec(asked) ?? [];
  const inFile = file === wanted || (place === '' && file.startsWith(wanted));
  return inFile && path.startsWith(place);
}

/** Notes what is meant as translated from what the first language says now; notes of texts that are gone go. */
export function accepted(standings: readonly Standing[], asked?: string): ChangedNotes {
  return changed(standings, asked, (each) =>
    each.state === 'outdated' || each.state === 'unnoted' || each.state === 'current'
      ? each.unit?.source?.hash
      : undefined,
  );
}

/** Says of what is outdated among what is meant how much its source changed. */
export function graded(standings: readonly Standing[], grade: Grade, asked: string): ChangedNotes {
  return changed(standings, asked, (each) => {
    if (each.state !== 'outdated' || !each.note) return noteOf(each);
    if (grade === 'slip') return each.unit?.source?.hash;
    return grade === 'meaning' ? { from: each.note.hash, grade } : each.note.hash;
  });
}

const noteOf = ({ note }: Standing): TranslationNote | undefined =>
  note && (note.meaning ? { from: note.hash, grade: 'meaning' } : note.hash);

/** All notes anew, each at the place that its text has now. */
function changed(
  standings: readonly Standing[],
  asked: string | undefined,
  change: (standing: Standing) => TranslationNote | undefined,
): ChangedNotes {
  const files: Record<string, Record<string, TranslationNote>> = {};
  let texts = 0;
  for (const each of standings) {
    const before = noteOf(each);
    const after = isMeant(each, asked) ? change(each) : before;
    if (JSON.stringify(before) !== JSON.stringify(after)) texts++;
    if (after === undefined) continue;
    const places = files[each.file] ?? {};
    files[each.file] = places;
    // What is there comes before notes of what is gone, and has the place.
    places[each.path] ??= after;
  }
  return { notes: inOrder(files), texts };
}
