import type { TranslationNotes } from './schemas/translations.ts';
import { paired } from './sequences.ts';

/** A text of the first language with what it became in the others. */
export interface TranslationUnit {
  /** The file of the source, below content/. */
  readonly file: string;
  /** The place in it: `labels.cancel.text`, `sections.how-to-ask`. */
  readonly path: string;
  /** Left out where there are translations only. */
  readonly source?: { readonly text: string; readonly hash: string } | undefined;
  /** By the code of the language. */
  readonly translations: Readonly<Record<string, string>>;
  /** Words that others print, each in the languages in which they print them: one that is not there is not missing. */
  readonly quoted: boolean;
}

/** What a translation was made from, and where that is noted. */
export interface Noted {
  readonly file: string;
  readonly path: string;
  readonly hash: string;
  readonly meaning: boolean;
}

/** `unnoted`: there is a translation, and nothing says from what; nobody has to mend it. */
export type TranslationState = 'current' | 'outdated' | 'missing' | 'unnoted' | 'orphan';

export interface Standing {
  readonly file: string;
  readonly path: string;
  readonly state: TranslationState;
  readonly unit?: TranslationUnit | undefined;
  readonly note?: Noted | undefined;
}

/** The notes of a language as a list. */
const listOf = (notes: TranslationNotes): readonly Noted[] =>
  Object.entries(notes).flatMap(([file, places]) =>
    Object.entries(places).map(
      ([path, note]): Noted =>
        typeof note === 'string'
          ? { file, path, hash: note, meaning: false }
          : { file, path, hash: note.from, meaning: true },
    ),
  );

/** How every text stands in a language, in the order of the texts; notes of texts that are gone come last. */
export function standingsOf(
  locale: string,
  units: readonly TranslationUnit[],
  notes: TranslationNotes,
): readonly Standing[] {
  const all = listOf(notes);
  const noteOf = matched(units, all);
  const taken = new Set(noteOf.values());
  return [
    ...units.flatMap((unit): readonly Standing[] => {
      const { file, path } = unit;
      const note = noteOf.get(unit);
      const state = stateOf(unit, locale, note);
      return state === undefined ? [] : [{ file, path, unit, note, state }];
    }),
    ...all
      .filter((note) => !taken.has(note))
      .map((note): Standing => ({ file: note.file, path: note.path, note, state: 'orphan' })),
  ];
}

/** @returns nothing where the text is no business of this language */
function stateOf(
  { source, translations, quoted }: TranslationUnit,
  locale: string,
  note: Noted | undefined,
): TranslationState | undefined {
  const there = translations[locale] !== undefined;
  if (!source) return there && !quoted ? 'orphan' : undefined;
  if (!there) return quoted ? undefined : 'missing';
  if (!note) return 'unnoted';
  return note.hash === source.hash ? 'current' : 'outdated';
}

/** The texts, as `file: place`, whose translation says what no longer holds: readers have to be warned of these alone. */
export const warnsReaders = (
  locale: string,
  units: readonly TranslationUnit[],
  notes: TranslationNotes,
): readonly string[] =>
  standingsOf(locale, units, notes)
    .filter(isWarning)
    .map(({ file, path }) => `${file}: ${path}`);

/** Whether it is outdated in what it means. */
const isWarning = ({ state, note }: Standing): boolean => state === 'outdated' && note?.meaning === true;

/**
 * The note of each text. What moved keeps its note: members of a list that have no name of their own are known by what
 * they say, and what changed among them by its neighbours.
 */
function matched(
  units: readonly TranslationUnit[],
  notes: readonly Noted[],
): ReadonlyMap<TranslationUnit, Noted> {
  const found = new Map<TranslationUnit, Noted>();
  const free = new Set(notes);
  const open = (): readonly TranslationUnit[] => units.filter((unit) => unit.source && !found.has(unit));
  const take = (unit: TranslationUnit, note: Noted | undefined): void => {
    if (!note || !free.delete(note)) return;
    found.set(unit, note);
  };
  /** Texts and notes that have the same name, in some sense of it. */
  const by = (nameOfUnit: (unit: TranslationUnit) => string, nameOfNote: (note: Noted) => string): void => {
    const named = Map.groupBy(free, nameOfNote);
    for (const unit of open())
      take(
        unit,
        named.get(nameOfUnit(unit))?.find((note) => free.has(note)),
      );
  };
  by(
    (unit) => `${keyOf(unit)} ${unit.source?.hash}`,
    (note) => `${keyOf(note)} ${note.hash}`,
  );
  by(
    (unit) => `${groupOf(unit)} ${unit.source?.hash}`,
    (note) => `${groupOf(note)} ${note.hash}`,
  );
  const groups = Map.groupBy(units, groupOf);
  for (const [group, before] of Map.groupBy(notes, groupOf)) {
    const now = groups.get(group) ?? [];
    if (!before.some((note) => free.has(note)) || now.every((unit) => found.has(unit))) continue;
    const ordered = [...before].sort((one, other) =>
      one.path.localeCompare(other.path, 'en', { numeric: true }),
    );
    const pairs = paired(
      ordered.map(({ hash }) => hash),
      now.map(({ source }) => source?.hash),
    );
    // Sections are named after their headings: their names say more than an order that notes do not know.
    if (!group.endsWith(SECTIONS))
      for (const [old, place] of pairs) {
        const unit = now[place];
        if (unit?.source && !found.has(unit)) take(unit, ordered[old]);
      }
  }
  by(keyOf, keyOf);
  by(groupOf, groupOf);
  by(
    ({ source }) => source?.hash ?? '',
    ({ hash }) => hash,
  );
  return found;
}

const keyOf = ({ file, path }: { readonly file: string; readonly path: string }): string =>
  `${file}: ${path}`;

const SECTIONS = ': sections.*';

/** The list that a text is a member of, or its own place. */
const groupOf = ({ file, path }: { readonly file: string; readonly path: string }): string =>
  `${file}: ${path.replace(/^sections\..*$/, 'sections.*').replace(/(?<=^|\.)\d+(?=\.|$)/g, '*')}`;
