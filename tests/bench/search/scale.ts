import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from '@playwright/test';
import type { Catalogue, Guide } from '../../../src/catalogue/model.ts';
import { LOCALES, type Locale } from '../../../src/i18n/locales.ts';
import { serve } from '../../../src/tooling/serve/static-server.ts';
import { ourSearch } from '../../search/our-search.ts';
import type { QuerySet } from '../../search/query.ts';
import { byTag, textOf } from '../../support/built-site/dom.ts';
import { loadPages, type Page } from '../../support/built-site/pages.ts';
import { memoryOf } from '../measure/process-tree.ts';
import { kilobytes, milliseconds, table } from '../measure/table.ts';
import { firstQuery } from './browser.ts';
import { FIRST } from './cost.ts';
import { madeUpGuides, madeUpPages, type Prose } from './made-up.ts';
import { beforeFirstSuggestion, sizeOf } from './packed.ts';
import { type Times, timesOf } from './times.ts';

const SIZES = [600, 6_000];
const LOOKS_A_SECOND = 20;

interface Measured {
  readonly pages: number;
  /** Seconds. */
  readonly build: number;
  /** Bytes at the highest, over all processes of the indexing. */
  readonly memory: number;
  /** Bytes before the first suggestion, in the dearer language. */
  readonly before: number;
  /** Bytes of the first query, per page language. */
  readonly first: readonly number[];
  readonly atOnce: Times;
  readonly warm: Times;
}

/** Builds and asks sites of several sizes, made of the real site's sentences. */
export async function scaleTable(
  browser: Browser,
  dist: string,
  catalogue: Catalogue,
  { answerable }: QuerySet,
): Promise<string> {
  const prose = proseOf(loadPages(dist));
  const measured: Measured[] = [];
  for (const pages of SIZES) {
    const folder = await mkdtemp(join(tmpdir(), 'sortie-bench-'));
    try {
      const guides = madeUpGuides(pages / LOCALES.length, catalogue);
      await writeSite(folder, dist, guides, prose);
      measured.push({
        pages,
        ...(await index(folder, guides.length)),
        ...(await query(folder, browser, answerable)),
      });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  const rows = (name: string, cell: (site: Measured) => string, value: (site: Measured) => number) => [
    name,
    ...measured.map(cell),
    ...ratio(measured.map(value)),
  ];
  return table([
    ['made-up pages', ...measured.map(({ pages }) => `${pages}`), 'ratio'],
    rows(
      'index built in',
      ({ build }) => `${build.toFixed(1)} s`,
      ({ build }) => build,
    ),
    rows(
      'memory at most',
      ({ memory }) => `${(memory / 2 ** 20).toFixed(0)} MiB`,
      ({ memory }) => memory,
    ),
    rows(
      'before the first suggestion, packed',
      ({ before }) => kilobytes(before),
      ({ before }) => before,
    ),
    ...LOCALES.map((locale, at) =>
      rows(
        `first query, packed, page in "${locale}"`,
        ({ first }) => kilobytes(first[at] ?? 0),
        ({ first }) => first[at] ?? 0,
      ),
    ),
    rows(
      'answer at once: 95 %',
      ({ atOnce }) => milliseconds(atOnce.most),
      ({ atOnce }) => atOnce.most,
    ),
    rows(
      'full answer, warm: half',
      ({ warm }) => milliseconds(warm.half),
      ({ warm }) => warm.half,
    ),
    rows(
      'full answer, warm: 95 %',
      ({ warm }) => milliseconds(warm.most),
      ({ warm }) => warm.most,
    ),
  ]);
}

const ratio = (values: readonly number[]): readonly string[] => [
  `× ${((values.at(-1) ?? 0) / (values[0] || 1)).toFixed(1)}`,
];

function proseOf(pages: readonly Page[]): Prose {
  const ofLocale = (locale: Locale): readonly string[] =>
    pages
      .filter(({ kind, language }) => kind === 'guide' && language === locale)
      .flatMap(({ document }) => [
        ...byTag(document, 'p'),
        // Paragraphs in one item would be written without a space between them.
        ...byTag(document, 'li').filter((item) => byTag(item, 'p').length === 0),
      ])
      .map((element) =>
        textOf(element)
          .replace(/[<>&"]/g, ' ')
          .replace(/\s+/g, ' ')
          .trim(),
      )
      .filter((text) => text.split(' ').length > 4);
  return { en: ofLocale('en'), fr: ofLocale('fr') };
}

/** The real site's articles, search page and scripts, and made-up guides beside them. */
async function writeSite(
  folder: string,
  dist: string,
  guides: readonly Guide[],
  prose: Prose,
): Promise<void> {
  await cp(join(dist, '_astro'), join(folder, '_astro'), { recursive: true });
  for (const locale of LOCALES) {
    for (const part of ['search', 'guides', 'cancel'])
      await cp(join(dist, locale, part), join(folder, locale, part), { recursive: true });
  }
  for (const { path, html } of madeUpPages(guides, prose)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, html);
  }
}

/** Indexes the site as the build does, and watches the clock and the memory. */
async function index(folder: string, guides: number): Promise<Pick<Measured, 'build' | 'memory' | 'before'>> {
  const start = performance.now();
  const script = fileURLToPath(new URL('write-index.ts', import.meta.url));
  const child = spawn(process.execPath, [script, folder, `${guides}`], { stdio: 'inherit' });
  let memory = 0;
  const timer = setInterval(() => {
    memory = Math.max(memory, child.pid === undefined ? 0 : memoryOf(child.pid));
  }, 1000 / LOOKS_A_SECOND);
  const code = await new Promise((resolve, reject) => child.on('close', resolve).on('error', reject));
  clearInterval(timer);
  if (code !== 0) throw new Error(`Indexing ${folder} ended with ${code}.`);
  const before = (locale: Locale): number => sizeOf(folder, beforeFirstSuggestion(folder, locale));
  return {
    build: (performance.now() - start) / 1000,
    memory,
    before: Math.max(...LOCALES.map(before)),
  };
}

async function query(
  folder: string,
  browser: Browser,
  queries: QuerySet['answerable'],
): Promise<Pick<Measured, 'first' | 'atOnce' | 'warm'>> {
  const server = await serve(folder, 0);
  try {
    const site = { folder, url: server.url };
    const first: number[] = [];
    for (const locale of LOCALES) {
      const { own, engine } = await firstQuery(browser, site, FIRST, locale);
      first.push(own + engine);
    }
    const ours = ourSearch(site);
    const atOnce = await timesOf(queries, ({ query, on }) => ours.atOnce.search(query, on));
    return { first, atOnce, warm: await timesOf(queries, ({ query, on }) => ours.search(query, on)) };
  } finally {
    await server.close();
  }
}
