import { LOCALES, type Locale, type PerLocale, perLocale } from '../i18n/locales.ts';

/*
 * How the search's own files are written, small and quick to read: sections with a line `=` between them,
 * rows of columns with tabs between them, lists with bars. The first section says what the file is.
 */

export type Row = readonly string[];
export type Section = readonly Row[];

/** Of the notation and of what stands where; an old copy from a cache is refused. */
const VERSION = '2';

const BETWEEN = '|';
const BETWEEN_SECTIONS = '\n=\n';

/** The parts of one column. */
export const join = (parts: readonly string[]): string => parts.join(BETWEEN);

/** The parts of a column that may be empty or missing. */
export const parts = (column: string | undefined): readonly string[] =>
  column?.split(BETWEEN).filter(Boolean) ?? [];

/** A column of each language, in the order of the languages. */
export const columns = (texts: PerLocale<string>): Row => LOCALES.map((locale) => texts[locale]);

/** The column of a language, where the first language's is at `from`. */
export const columnOf = (row: Row, from: number, locale: Locale): string =>
  row[from + LOCALES.indexOf(locale)] ?? '';

/** @param stamp the same in files that belong together */
export function writeSections(name: string, stamp: string, sections: readonly Section[]): string {
  const all: readonly Section[] = [[[name, VERSION, stamp]], ...sections];
  return all.map((rows) => rows.map((row) => row.join('\t')).join('\n')).join(BETWEEN_SECTIONS);
}

/** @throws when it is no such file of this version: an old copy from a cache, or an error page */
export function readSections(
  text: string,
  name: string,
): { readonly stamp: string; readonly sections: readonly Section[] } {
  const [head, ...sections] = text
    .split(BETWEEN_SECTIONS)
    .map((section) => (section ? section.split('\n').map((row) => row.split('\t')) : []));
  const [own, version, stamp = ''] = head?.[0] ?? [];
  if (own !== name || version !== VERSION) throw new Error(`${name}: not of version ${VERSION}`);
  return { stamp, sections };
}

/** What stands after the id of a row, in each language. */
export const nameIn = (row: Row): PerLocale<string> => perLocale((locale) => columnOf(row, 1, locale));
