import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { z } from 'zod';
import type { Locale } from '../../i18n/locales.ts';

/** What is needed in the browser; nobody loads Pagefind's worker, nor its own interfaces, which are 400 kB. */
const SHIPPED =
  /^(?:pagefind\.js|pagefind-entry\.json|pagefind\..+\.pf_meta|wasm\.(?!unknown)\w+\.pagefind|(?:index|fragment)\/.+)$/;

export interface PageToIndex {
  readonly url: string;
  readonly html: string;
}

export interface Bundle {
  readonly files: readonly IndexFile[];
  /** Pagefind's name for each page, by URL. */
  readonly fragments: ReadonlyMap<string, string>;
  /** What the index holds of each page, by URL. */
  readonly texts: ReadonlyMap<string, string>;
}

function refuse(locale: Locale, errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind, index "${locale}":\n  ${errors.join('\n  ')}`);
}

/** An index of one language in the making, in memory. */
export interface OpenIndex {
  /** Hands a page over; what is wrong with it is said by `finish`. */
  add(page: PageToIndex): Promise<void>;
  /** @throws with everything that the indexer said */
  finish(): Promise<Bundle>;
}

export async function openIndex(locale: Locale): Promise<OpenIndex> {
  // One bundle per language, so that a page in neither language cannot slip into the larger index.
  const { index, errors } = await createIndex({ forceLanguage: locale });
  refuse(locale, errors);
  if (!index) throw new Error(`Pagefind, index "${locale}": not created, and no reason given`);
  const faults: string[] = [];
  return {
    add: async ({ url, html }) => {
      const added = await index.addHTMLFile({ url, content: html });
      faults.push(...added.errors.map((error) => `${url}: ${error}`));
    },
    finish: async () => {
      try {
        refuse(locale, faults);
        return await readIndex(locale, index);
      } finally {
        await index.deleteIndex();
      }
    },
  };
}

async function readIndex(locale: Locale, index: PagefindIndex): Promise<Bundle> {
  const { errors, files } = await index.getFiles();
  refuse(locale, errors);
  const shipped = files.filter(({ path }) => SHIPPED.test(path));
  const fragments = fragmentsOf(shipped);
  return {
    files: shipped,
    fragments: new Map([...fragments].map(([url, { name }]) => [url, name])),
    texts: new Map([...fragments].map(([url, { content }]) => [url, content])),
  };
}

const SIGNATURE = 'pagefind_dcd';
const fragmentFile = z.object({ url: z.string(), content: z.string() });

/** What Pagefind keeps of each page, by URL. */
function fragmentsOf(
  files: readonly IndexFile[],
): ReadonlyMap<string, { readonly name: string; readonly content: string }> {
  const fragments = new Map<string, { name: string; content: string }>();
  for (const { path, content: packed } of files) {
    const name = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (name === undefined) continue;
    const text = gunzipSync(packed).toString('utf8');
    const json = text.startsWith(SIGNATURE) ? text.slice(SIGNATURE.length) : text;
    const { url, content } = fragmentFile.parse(JSON.parse(json));
    fragments.set(url, { name, content });
  }
  return fragments;
}

/** Writes the bundle, replacing an older one. */
export async function writeBundle(directory: string, { files }: Bundle): Promise<void> {
  await rm(directory, { recursive: true, force: true });
  for (const { path, content } of files) {
    const target = join(directory, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
}
