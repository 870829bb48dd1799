import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close } from 'pagefind';
import { parse } from 'parse5';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import type { SearchablePage } from '../../search/page.ts';
import type { PagesFile } from '../../search/pages-file.ts';
import { searchBundlePath, searchPagesPath } from '../../urls.ts';
import { type Bundle, indexPages, type PageToIndex, writeBundle } from './bundle.ts';
import { handOver } from './hand-over.ts';
import { readPage } from './read-page.ts';

type Found = PageToIndex & { readonly page: SearchablePage };

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

async function collect(dist: string): Promise<ReadonlyMap<Locale, readonly Found[]>> {
  const found = new Map<Locale, Found[]>(LOCALES.map((locale) => [locale, []]));
  const faults: string[] = [];
  for await (const { url, html } of builtPages(dist)) {
    if (!html.includes('data-pagefind-body')) continue;
    try {
      const document = parse(html);
      const read = readPage(document, url);
      if (read) found.get(read.locale)?.push({ url, html: handOver(document), page: read.page });
    } catch (error) {
      faults.push(error instanceof Error ? error.message : String(error));
    }
  }
  for (const [locale, pages] of found) {
    if (pages.length === 0) faults.push(`no page in "${locale}" is marked data-pagefind-body`);
  }
  if (faults.length > 0) throw new Error(`Search index:\n  ${faults.join('\n  ')}`);
  return found;
}

function describe(locale: Locale, found: readonly Found[], { chunks, fragments }: Bundle): PagesFile {
  const pages = found.map(({ url, page: { url: _key, ...rest } }) => {
    const fragment = fragments.get(url);
    if (fragment === undefined)
      throw new Error(`Search index: "${url}" was handed over but is not in index "${locale}"`);
    return [url, { ...rest, fragment }] as const;
  });
  return { version: 1, chunks, pages: Object.fromEntries(pages) };
}

/**
 * Indexes a built site: per language a Pagefind bundle and the file that says what each page is.
 * @returns how many pages each language has
 * @throws with everything that is wrong with the pages, or what Pagefind says
 */
export async function writeSearch(dist: string): Promise<ReadonlyMap<Locale, number>> {
  try {
    const found = await collect(dist);
    for (const [locale, pages] of found) {
      const bundle = await indexPages(locale, pages);
      await writeBundle(join(dist, searchBundlePath(locale)), bundle);
      const file = join(dist, searchPagesPath(locale));
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, JSON.stringify(describe(locale, pages, bundle)));
    }
    return new Map([...found].map(([locale, pages]) => [locale, pages.length]));
  } finally {
    await close();
  }
}
