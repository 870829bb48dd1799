import type { TranslationNotes } from '../../catalogue/schemas/translations.ts';
import {
  type Standing,
  standingsOf,
  type TranslationState,
  type TranslationUnit,
  warnsReaders,
} from '../../catalogue/translations.ts';
import { type WordsApart, wordDiff } from './word-diff.ts';

/** Something of a language that wants looking at. */
export interface Row {
  readonly file: string;
  /** The place in the file; left out where it is the whole file. */
  readonly path?: string | undefined;
  readonly state: 'missing' | 'outdated' | 'orphan';
  /** How much the source changed, of what is outdated. */
  readonly grade?: 'change' | 'meaning' | undefined;
  /** What changed in it; left out where the old text is not known. */
  readonly words?: readonly WordsApart[] | undefined;
  /** How many texts a whole file has. */
  readonly texts?: number | undefined;
}

export interface LanguageReport {
  readonly locale: string;
  /** The texts of the first language, and how many of them this one has. */
  readonly texts: number;
  readonly translated: number;
  readonly counts: Readonly<Record<Exclude<TranslationState, 'current'>, number>>;
  /** Of the outdated ones, those that readers have to be warned of. */
  readonly warnings: number;
  readonly rows: readonly Row[];
}

/**
 * How far a language is.
 *
 * @param oldSource the text with a hash that a file had before, where it is known
 */
export function languageReport(
  locale: string,
  units: readonly TranslationUnit[],
  notes: TranslationNotes,
  oldSource: (file: string, hash: string) => string | undefined,
): LanguageReport {
  const standings = standingsOf(locale, units, notes);
  const count = (state: TranslationState): number => standings.filter((each) => each.state === state).length;
  const counts = {
    missing: count('missing'),
    outdated: count('outdated'),
    orphan: count('orphan'),
    unnoted: count('unnoted'),
  };
  const translated = count('current') + counts.outdated + counts.unnoted;
  const byFile = Map.groupBy(standings, ({ file }) => file);
  return {
    ...{ locale, counts, translated, texts: translated + counts.missing },
    warnings: warnsReaders(locale, units, notes).length,
    rows: [...byFile].flatMap(([file, ofFile]): readonly Row[] =>
      ofFile.length > 1 && ofFile.every(({ state }) => state === 'missing')
        ? [{ file, state: 'missing', texts: ofFile.length }]
        : ofFile.flatMap((each) => rowOf(each, oldSource)),
    ),
  };
}

function rowOf(
  { file, path, state, unit, note }: Standing,
  oldSource: (file: string, hash: string) => string | undefined,
): readonly Row[] {
  if (state === 'current' || state === 'unnoted') return [];
  const place = path === '' ? undefined : path;
  if (state !== 'outdated' || !note) return [{ file, path: place, state }];
  const old = oldSource(note.file, note.hash);
  const words = old === undefined ? undefined : wordDiff(old, unit?.source?.text ?? '');
  return [{ file, path: place, state, grade: note.meaning ? 'meaning' : 'change', words }];
}
