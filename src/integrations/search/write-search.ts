import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close } from 'pagefind';
import { parse } from 'parse5';
import type { Catalogue } from '../../catalogue/model.ts';
import { LOCALES, type Locale, type PerLocale, perLocale } from '../../i18n/locales.ts';
import { articleKey } from '../../search/model/article.ts';
import { entriesOf } from '../../site/entries.ts';
import { searchBundlePath, searchFilePath } from '../../urls.ts';
import { type Bundle, openIndex, writeBundle } from './bundle.ts';
import { handOver } from './hand-over.ts';
import { indexFiles } from './index-files.ts';
import { together } from './together.ts';
import { vocabularyOf } from './word-pieces.ts';

/** The indexer is a process of its own: it works on some pages while others are read here. */
const MOST_ON_THE_WAY = 32;

/**
 * Makes a built site searchable: per language a Pagefind bundle, and the search's own files.
 *
 * @param dist where the pages of all guides and plans are
 * @param base the path at which the site stands on its host
 * @returns how many pages each language has
 * @throws with everything that Pagefind says, or the page that is missing
 */
export async function writeSearch(
  dist: string,
  catalogue: Catalogue,
  base = '/',
): Promise<PerLocale<number>> {
  const keys = perLocale((locale) => keysByUrl(catalogue, locale));
  try {
    const bundles = perLocale((locale) => bundleOf(dist, locale, [...keys[locale].keys()]));
    // One that fails before its turn says so when it is waited for, and not by ending the process.
    for (const bundle of Object.values(bundles)) bundle.catch(() => undefined);
    const vocabularies: Record<Locale, readonly string[]> = perLocale(() => []);
    const fragments: Record<Locale, ReadonlyMap<string, string>> = perLocale(() => new Map());
    for (const locale of LOCALES) {
      const bundle = await bundles[locale];
      vocabularies[locale] = vocabularyOf(bundle.texts.values());
      fragments[locale] = bundle.fragments;
      await writeBundle(join(dist, searchBundlePath(locale)), bundle);
    }
    const files = indexFiles(
      catalogue,
      vocabularies,
      perLocale((locale) => pagesOf(keys[locale], fragments[locale])),
      base,
    );
    for (const [name, file] of together(files)) {
      const path = join(dist, searchFilePath(name));
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, JSON.stringify(file));
    }
    return perLocale((locale) => keys[locale].size);
  } finally {
    await close();
  }
}

/** Every page that can be found in a language, by its address. */
const keysByUrl = (catalogue: Catalogue, locale: Locale): ReadonlyMap<string, string> =>
  new Map(
    entriesOf(catalogue).flatMap((entry) =>
      entry.in[locale].lang === locale ? [[entry.in[locale].path, articleKey(entry)] as const] : [],
    ),
  );

async function bundleOf(dist: string, locale: Locale, urls: readonly string[]): Promise<Bundle> {
  const index = await openIndex(locale);
  const onTheWay: Promise<void>[] = [];
  for (const url of urls) {
    const html = await readFile(join(dist, url, 'index.html'), 'utf8');
    if (onTheWay.length >= MOST_ON_THE_WAY) await onTheWay.shift();
    onTheWay.push(index.add({ url, html: handOver(parse(html)) }));
  }
  await Promise.all(onTheWay);
  return index.finish();
}

/** Pagefind's names for pages, with the articles that these are. */
function pagesOf(
  keys: ReadonlyMap<string, string>,
  fragments: ReadonlyMap<string, string>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...keys].map(([url, key]) => {
      const name = fragments.get(url);
      if (name === undefined) throw new Error(`Search index: "${url}" was handed over but is not in it`);
      return [name, key];
    }),
  );
}
