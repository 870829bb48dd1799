import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close } from 'pagefind';
import { parse } from 'parse5';
import type { Catalogue } from '../../catalogue/model.ts';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import type { PagesFile } from '../../search/pages-file.ts';
import {
  searchBundlePath,
  searchFirstPath,
  searchPagesPath,
  searchRestPath,
  searchWordsPath,
} from '../../urls.ts';
import { facetsOf } from './articles.ts';
import { type Bundle, type OpenIndex, openIndex, writeBundle } from './bundle.ts';
import { confirmWords } from './confirm-words.ts';
import { handOver } from './hand-over.ts';
import { type IndexedPage, readPage } from './read-page.ts';
import { localFiles, vocabularyOf } from './write-local.ts';

async function* builtPages(dist: string): AsyncGenerator<{ readonly url: string; readonly html: string }> {
  const entries = await readdir(dist, { recursive: true });
  const files = entries.map((file) => file.replaceAll('\\', '/')).filter((file) => file.endsWith('.html'));
  for (const file of files.sort()) {
    yield {
      url: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
      html: await readFile(join(dist, file), 'utf8'),
    };
  }
}

type ByLocale<T> = ReadonlyMap<Locale, T>;

/** The indexer is a process of its own: it works on some pages while others are read here. */
const MOST_ON_THE_WAY = 32;

/** Hands every page that is to be found to the index of its language, and tells which pages these are. */
async function collect(
  dist: string,
  indexes: ByLocale<OpenIndex>,
): Promise<ByLocale<readonly IndexedPage[]>> {
  const found = new Map<Locale, IndexedPage[]>(LOCALES.map((locale) => [locale, []]));
  const faults: string[] = [];
  const onTheWay: Promise<void>[] = [];
  for await (const { url, html } of builtPages(dist)) {
    if (!html.includes('data-pagefind-body')) continue;
    try {
      const document = parse(html);
      const read = readPage(document, url);
      if (!read) continue;
      found.get(read.locale)?.push(read);
      const page = { url, html: handOver(document) };
      if (onTheWay.length >= MOST_ON_THE_WAY) await onTheWay.shift();
      onTheWay.push(indexes.get(read.locale)?.add(page) ?? Promise.resolve());
    } catch (error) {
      faults.push(error instanceof Error ? error.message : String(error));
    }
  }
  await Promise.all(onTheWay);
  for (const [locale, pages] of found) {
    if (pages.length === 0) faults.push(`no page in "${locale}" is marked data-pagefind-body`);
  }
  if (faults.length > 0) throw new Error(`Search index:\n  ${faults.join('\n  ')}`);
  return found;
}

function describe(locale: Locale, found: readonly IndexedPage[], { chunks, fragments }: Bundle): PagesFile {
  const pages = found.map(({ page: { url, ...rest } }) => {
    const fragment = fragments.get(url);
    if (fragment === undefined)
      throw new Error(`Search index: "${url}" was handed over but is not in index "${locale}"`);
    return [url, { ...rest, fragment }] as const;
  });
  return { version: 1, chunks, pages: Object.fromEntries(pages) };
}

/**
 * Makes a built site searchable: per language a Pagefind bundle, the file that says what each page is and
 * the words of its pages; for all languages together what can be found and the words for it.
 * @returns how many pages each language has
 * @throws with everything that is wrong with the pages, or what Pagefind says
 */
export async function writeSearch(dist: string, catalogue: Catalogue): Promise<ReadonlyMap<Locale, number>> {
  const write = async (path: string, value: unknown): Promise<void> => {
    const file = join(dist, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, typeof value === 'string' ? value : JSON.stringify(value));
  };
  try {
    const indexes = new Map(
      await Promise.all(LOCALES.map(async (locale) => [locale, await openIndex(locale)] as const)),
    );
    const found = await collect(dist, indexes);
    const { first, rest } = localFiles(catalogue, facetsOf(catalogue, [...found.values()].flat()));
    await write(searchFirstPath(), first);
    await write(searchRestPath(), rest);
    // One after the other: two in the making at once take more memory, and no less time.
    for (const [locale, index] of indexes) {
      const bundle = await index.finish();
      const pages = found.get(locale) ?? [];
      confirmWords(pages, bundle.texts);
      await writeBundle(join(dist, searchBundlePath(locale)), bundle);
      await write(searchPagesPath(locale), describe(locale, pages, bundle));
      await write(searchWordsPath(locale), vocabularyOf(bundle.texts.values()).join('\n'));
    }
    return new Map([...found].map(([locale, pages]) => [locale, pages.length]));
  } finally {
    await close();
  }
}
