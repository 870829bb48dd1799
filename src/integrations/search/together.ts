import { LOCALES, type Locale, otherLocales } from '../../i18n/locales.ts';
import type { IndexFile, MoreFile } from '../../search/files/index-file.ts';
import type { SearchFile } from './index-files.ts';
import { packed } from './near-articles.ts';

/** Bytes, packed, of what comes together: two thirds of a second on a line of 200 kB/s. */
export const MOST_TOGETHER = 133_000;

/**
 * The files as they travel: beside the index of each language one with all that nearly every query needs, as far as it
 * fits; the others, and what pages of the other language need too, by themselves.
 */
export function together(files: ReadonlyMap<string, SearchFile>): ReadonlyMap<string, SearchFile | MoreFile> {
  const held = new Map(LOCALES.map((locale) => [locale, fitting(files, namesFor(locale, files))]));
  const needed = [...files].filter(([name]) => !LOCALES.every((locale) => held.get(locale)?.includes(name)));
  return new Map<string, SearchFile | MoreFile>([
    ...needed,
    ...LOCALES.flatMap((locale) => {
      const index = files.get(locale) as IndexFile;
      const names = held.get(locale) ?? [];
      const { version, stamp } = index;
      const some = Object.fromEntries(names.map((name) => [name, files.get(name)]));
      return [
        [locale, { ...index, together: names }],
        [`more-${locale}`, { version, stamp, files: some }],
      ] as const;
    }),
  ]);
}

/** What may come with the index of a language, most needed first. */
function namesFor(locale: Locale, files: ReadonlyMap<string, SearchFile>): readonly string[] {
  const own = `about-${locale}`;
  const first = ['rest', ...otherLocales(locale), own];
  const isOther = (name: string): boolean =>
    /^(?:pages|labels)-/.test(name) || (name.startsWith('about-') && !name.startsWith(own));
  // Words before what stands apart: every query has some.
  const rest = [...files.keys()].filter((name) => ![locale, ...first].includes(name) && !isOther(name));
  return [
    ...first,
    ...rest.filter((name) => /^words-/.test(name)),
    ...rest.filter((name) => !/^words-/.test(name)),
  ];
}

function fitting(files: ReadonlyMap<string, SearchFile>, names: readonly string[]): readonly string[] {
  let bytes = 0;
  return names.filter((name) => {
    const more = packed(files.get(name));
    if (bytes + more > MOST_TOGETHER) return false;
    bytes += more;
    return true;
  });
}
