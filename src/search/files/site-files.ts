import type { Locale } from '../../i18n/locales.ts';
import { searchFilePath } from '../../urls.ts';
import {
  type AboutFile,
  believed,
  type IndexFile,
  type LabelsFile,
  type MoreFile,
  type PagesFile,
  type ProviderFile,
  type RestFile,
  type WordsFile,
} from './index-file.ts';

/** The search's own files, each fetched once when it is asked for, and again after a failure. */
export interface SiteFiles {
  index(locale: Locale): Promise<IndexFile>;
  /** What the indexes lack. */
  rest(): Promise<RestFile>;
  /** What of a provider stands in no index. */
  provider(locale: Locale, provider: string): Promise<ProviderFile>;
  /** @param number position of the piece in `IndexFile.pieces` */
  words(number: number): Promise<WordsFile>;
  pages(locale: Locale): Promise<PagesFile>;
  labels(locale: Locale): Promise<LabelsFile>;
  /** @param provider one that stands apart */
  about(locale: Locale, provider?: string): Promise<AboutFile>;
  /** Asks for what comes together, before the index says that it does: for who needs it all the same. */
  ahead(locale: Locale): void;
}

const moreOf = (locale: Locale): string => `more-${locale}`;

/** @param ask fetches a path of the site; tests and the bench bring their own */
export function siteFiles(ask: (path: string, init: RequestInit) => Promise<Response> = fetch): SiteFiles {
  const fetched = remembering(async (name: string): Promise<unknown> => {
    const path = searchFilePath(name);
    // Names stay while contents change with every build: ask whether the cached copy still holds.
    const response = await ask(path, { cache: 'no-cache' });
    if (!response.ok) throw new Error(`${response.status} for ${path}`);
    return response.json();
  });
  /** The names of files that come in another one, with the name of that. */
  const within = new Map<string, string>();
  const file = async <File extends { readonly version: number }>(name: string): Promise<File> => {
    const holder = within.get(name);
    if (holder === undefined) return believed<File>(await fetched(name), name);
    const { files } = believed<MoreFile>(await fetched(holder), holder);
    return believed<File>(files[name], name);
  };
  return {
    index: async (locale) => {
      const index = await file<IndexFile>(locale);
      for (const name of index.together ?? []) within.set(name, moreOf(locale));
      return index;
    },
    provider: (locale, provider) => file(`${locale}-${provider}`),
    rest: () => file('rest'),
    words: (number) => file(`words-${number}`),
    pages: (locale) => file(`pages-${locale}`),
    labels: (locale) => file(`labels-${locale}`),
    about: (locale, provider) =>
      file(['about', locale, ...(provider === undefined ? [] : [provider])].join('-')),
    ahead: (locale) => void fetched(moreOf(locale)),
  };
}

/** What is made once for each key, and made again after a failure. */
export function remembering<T>(make: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const made = new Map<string, Promise<T>>();
  return (key) => {
    const known = made.get(key);
    if (known) return known;
    const attempt = make(key);
    made.set(key, attempt);
    attempt.catch(() => made.delete(key));
    return attempt;
  };
}
