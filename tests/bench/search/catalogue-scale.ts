import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Catalogue, Provider } from '../../../src/catalogue/model.ts';
import { LOCALES, type Locale } from '../../../src/i18n/locales.ts';
import { siteFiles } from '../../../src/search/files/site-files.ts';
import { loadLater } from '../../../src/search/index/load-at-once.ts';
import { createLocalSearch } from '../../../src/search/index/local-search.ts';
import { searchFilePath } from '../../../src/urls.ts';
import type { BuiltSite } from '../../search/node-host.ts';
import { keysOf, offersAtOnce } from '../../search/our-search.ts';
import { PLACES } from '../../search/score.ts';
import { kilobytes, milliseconds, table } from '../measure/table.ts';
import { madeUpIn, withProviders } from './made-up-providers.ts';
import { beforeFirstSuggestion, packedSize, sizeOf } from './packed.ts';
import { type Times, timesOf } from './times.ts';

/** So many providers more than there are. */
const SIZES = [0, 20, 200];
/** Of the made-up names, so many are asked for. */
const ASKED = 100;
const ASKS = ['products', 'products with their provider', 'providers'] as const;
type Kind = (typeof ASKS)[number];
/** Bytes, packed: what every site promises, however large it is. */
const MOST_BEFORE_THE_FIRST_SUGGESTION = 20_000;

interface Measured {
  readonly providers: number;
  readonly plans: number;
  readonly cpu: number;
  readonly memory: number;
  readonly files: number;
  /** Bytes, packed, of each file by its name. */
  readonly sizes: ReadonlyMap<string, number>;
  readonly before: Readonly<Record<Locale, number>>;
  readonly asked: Asked;
}

/** What became of queries that name what was made up. */
interface Asked {
  /** Whether each was shown on the first screen. */
  readonly found: ReadonlyMap<Kind, readonly boolean[]>;
  /** The first query of a page, all files read from a disk. */
  readonly cold: number;
  readonly warm: Times;
}

/** Writes the search's own files of larger catalogues, weighs them, and asks for what is in them. */
export async function catalogueTable(site: BuiltSite, catalogue: Catalogue): Promise<string> {
  const measured: Measured[] = [];
  for (const more of SIZES) {
    const folder = await mkdtemp(join(tmpdir(), 'sortie-bench-'));
    try {
      measured.push(await measure(folder, site, withProviders(more, catalogue), catalogue));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  const row = (name: string, cell: (each: Measured) => string) => [name, ...measured.map(cell)];
  return table([
    row('providers', ({ providers }) => `${providers}`),
    row('plans', ({ plans }) => `${plans}`),
    row('processor', ({ cpu }) => `${cpu.toFixed(1)} s`),
    row('memory at most', ({ memory }) => `${(memory / 2 ** 20).toFixed(0)} MiB`),
    row('files', ({ files }) => `${files}`),
    ...LOCALES.flatMap((locale) => [
      row(`index "${locale}", packed`, ({ sizes }) => kilobytes(sizes.get(locale) ?? 0)),
      row(`before the first suggestion, "${locale}"`, ({ before }) => promised(before[locale])),
    ]),
    row('what comes together, packed', (each) => kilobytes(largest(each, /^more-/))),
    row('largest provider file, packed', (each) =>
      kilobytes(largest(each, /^(?!about|more|pages|words)\w+-/)),
    ),
    row('largest piece of words, packed', (each) => kilobytes(largest(each, /^words-/))),
    row('largest file of what is said, packed', (each) => kilobytes(largest(each, /^about-/))),
    ...ASKS.map((kind) =>
      row(`made-up ${kind} found`, ({ asked }) => {
        const found = asked.found.get(kind) ?? [];
        return `${found.filter(Boolean).length} of ${found.length}`;
      }),
    ),
    row('first query', ({ asked }) => milliseconds(asked.cold)),
    row('further queries: half', ({ asked }) => milliseconds(asked.warm.half)),
    row('further queries: 95 %', ({ asked }) => milliseconds(asked.warm.most)),
  ]);
}

const largest = ({ sizes }: Measured, kind: RegExp): number =>
  Math.max(0, ...[...sizes].map(([name, size]) => (kind.test(name) ? size : 0)));

const promised = (bytes: number): string =>
  `${kilobytes(bytes)}${bytes > MOST_BEFORE_THE_FIRST_SUGGESTION ? ' (too much)' : ''}`;

async function measure(
  folder: string,
  site: BuiltSite,
  large: Catalogue,
  catalogue: Catalogue,
): Promise<Measured> {
  const providers = large.providers.length;
  const script = fileURLToPath(new URL('write-files.ts', import.meta.url));
  const made = [script, folder, `${providers - catalogue.providers.length}`];
  const { stdout } = await promisify(execFile)(process.execPath, made);
  const { cpu, memory }: { readonly cpu: number; readonly memory: number } = JSON.parse(stdout);
  const names = globSync('*.json', { cwd: join(folder, 'search') }).map((file) => file.replace('.json', ''));
  const sizes = new Map(names.map((name) => [name, packedSize(join(folder, searchFilePath(name)))]));
  const before = (locale: Locale): number => {
    const scripts = beforeFirstSuggestion(site.folder, locale).filter(
      (path) => path !== searchFilePath(locale),
    );
    return sizeOf(site.folder, scripts) + (sizes.get(locale) ?? 0);
  };
  return {
    providers,
    plans: large.providers
      .flatMap(({ products }) => products.flatMap(({ variants }) => variants))
      .reduce((sum, { routes }) => sum + routes.length, 0),
    cpu,
    memory,
    files: names.length,
    sizes,
    before: { en: before('en'), fr: before('fr') },
    asked: await ask(folder, large, catalogue),
  };
}

/** A query that names something made up, and the key that what is found begins with. */
interface Named {
  readonly kind: Kind;
  readonly query: string;
  readonly key: string;
}

/** Asks for products by their names, with and without their provider's, and for providers. */
async function ask(folder: string, large: Catalogue, catalogue: Catalogue): Promise<Asked> {
  const files = siteFiles(async (path) => new Response(await readFile(join(folder, path), 'utf8')));
  const local = createLocalSearch('en', files, loadLater);
  const queries = namesIn(madeUpIn(large, catalogue));
  const start = performance.now();
  await offersAtOnce(local, queries[0]?.query ?? 'cancel my contract', 'en');
  const cold = performance.now() - start;
  const found = new Map<Kind, readonly boolean[]>();
  for (const { kind, query, key } of queries) {
    const offers = keysOf(await offersAtOnce(local, query, 'en')).slice(0, PLACES);
    found.set(kind, [...(found.get(kind) ?? []), offers.some((each) => each.startsWith(key))]);
  }
  const warm = await timesOf(queries, ({ query }) => offersAtOnce(local, query, 'en'));
  return { found, cold, warm };
}

function namesIn(providers: readonly Provider[]): readonly Named[] {
  const every = Math.max(1, Math.ceil((ASKS.length * providers.length) / ASKED));
  return providers
    .filter((_, place) => place % every === 0)
    .flatMap(({ id, name, products }, place): readonly Named[] => {
      const product = products[(place * 7) % products.length];
      const own = product?.name.en ?? '';
      return [
        { kind: 'products', query: `cancel ${own}`, key: `plan:${id}/${product?.id}/` },
        {
          kind: 'products with their provider',
          query: `cancel ${own} ${name}`,
          key: `plan:${id}/${product?.id}/`,
        },
        { kind: 'providers', query: name, key: `plan:${id}/` },
      ];
    });
}
