import type { Catalogue } from '../../../src/catalogue/model.ts';
import type { Locale, PerLocale } from '../../../src/i18n/locales.ts';
import { otherLocales } from '../../../src/i18n/locales.ts';
import { indexFiles, type SearchFile } from '../../../src/integrations/search/index-files.ts';
import type {
  IndexFile,
  PagesFile,
  ProviderFile,
  RestFile,
  WordsFile,
} from '../../../src/search/files/index-file.ts';
import { dataOf } from '../../../src/search/files/read-index.ts';
import { type SiteFiles, siteFiles } from '../../../src/search/files/site-files.ts';
import { mendSlips } from '../../../src/search/understanding/mend.ts';
import type { SearchData } from '../../../src/search/understanding/search-data.ts';
import { CATALOGUE } from './site-catalogue.ts';

/** The search's own files of a small made-up site, as the build makes them, and ways to read them. */

export const VOCABULARIES: PerLocale<readonly string[]> = {
  en: ['cancel', 'machine', 'parcel', 'parcels', 'refund', 'tracking', 'weather'],
  fr: ['colis', 'machine', 'remboursement', 'resilier', 'separez', 'suivi', 'suspendu'],
};

const PAGES: PerLocale<PagesFile['pages']> = {
  en: { en_1: 'guide:basics/refunds' },
  fr: { fr_1: 'guide:basics/refunds', fr_2: 'guide:basics/parcels' },
};

export type Files = ReadonlyMap<string, SearchFile>;

export const filesOf = (catalogue: Catalogue): Files => indexFiles(catalogue, VOCABULARIES, PAGES);

export const FILES = filesOf(CATALOGUE);

/** One of these files; the caller knows its kind by its name. */
export function fileOf<File extends SearchFile>(files: Files, name: string): File {
  const file = files.get(name);
  if (!file) throw new Error(`there is no file "${name}", only ${[...files.keys()].join(', ')}`);
  return file as File;
}

/** What the index of a language says by itself. */
export const indexAlone = (files: Files = FILES, locale: Locale = 'en'): SearchData =>
  dataOf([{ locale, index: indexOf(files, locale), apart: [] }], undefined, [], undefined);

export const indexOf = (files: Files, locale: Locale): IndexFile => fileOf(files, locale);
export const restIn = (files: Files): RestFile => fileOf(files, 'rest');
export const piecesIn = (files: Files): readonly WordsFile[] =>
  [...files].flatMap(([name, file]) => (name.startsWith('words-') ? [file as WordsFile] : []));

/** All that there is, as it is loaded for a query. */
export function wholeData(
  files: Files = FILES,
  reader: Locale = 'en',
  apart: readonly string[] = [],
): SearchData {
  const loaded = [reader, ...otherLocales(reader)].map((locale) => ({
    locale,
    index: indexOf(files, locale),
    apart: apart.map((provider) => fileOf<ProviderFile>(files, `${locale}-${provider}`)),
  }));
  return dataOf(loaded, restIn(files), piecesIn(files), mendSlips);
}

/** The files as a site serves them; what is asked for is written down. */
export function served(files: Files = FILES): {
  readonly files: SiteFiles;
  readonly asked: string[];
  /** Names that are not to be had, as long as they stand here. */
  readonly lost: Set<string>;
} {
  const asked: string[] = [];
  const lost = new Set<string>();
  const ask = async (path: string): Promise<Response> => {
    const name = /^\/search\/(.+)\.json$/.exec(path)?.[1] ?? path;
    asked.push(name);
    const file = files.get(name);
    return file === undefined || lost.has(name) ? new Response('', { status: 404 }) : Response.json(file);
  };
  return { files: siteFiles(ask), asked, lost };
}

/** The same files, as another build made them. */
export const ofAnotherBuild = (files: Files, ...names: readonly string[]): Files =>
  new Map([...files].map(([name, file]) => [name, names.includes(name) ? { ...file, stamp: 'old' } : file]));
