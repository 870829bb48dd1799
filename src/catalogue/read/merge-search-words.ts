import { perLocale } from '../../i18n/locales.ts';
import { NO_SEARCH_WORDS, type SearchWords } from '../schemas/search-words.ts';

type Words = SearchWords['ignore'];

/** The words of the whole site and those that providers add, as one. */
export function mergeSearchWords(files: readonly SearchWords[]): SearchWords {
  const tables = (pick: (file: SearchWords) => Readonly<Record<string, Words>>): Record<string, Words> => {
    const merged: Record<string, Words> = {};
    for (const [id, words] of files.flatMap((file) => Object.entries(pick(file))))
      merged[id] = merged[id] ? both(merged[id], words) : words;
    return merged;
  };
  return {
    ...NO_SEARCH_WORDS,
    providers: tables(({ providers }) => providers),
    families: tables(({ families }) => families),
    products: tables(({ products }) => products),
    routes: Object.assign({}, ...files.map(({ routes }) => routes)),
    notCovered: files.find(({ notCovered }) => notCovered !== undefined)?.notCovered,
    ignore: files.map(({ ignore }) => ignore).reduce(both, NO_SEARCH_WORDS.ignore),
    keep: files.flatMap(({ keep }) => keep),
    elsewhere: files.flatMap(({ elsewhere }) => elsewhere),
  };
}

const both = (one: Words, other: Words): Words => perLocale((locale) => [...one[locale], ...other[locale]]);
