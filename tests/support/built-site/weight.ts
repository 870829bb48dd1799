import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { attribute, type Element, textOf } from './dom.ts';
import { linksWithRel, type Page } from './pages.ts';

/** What a page costs on its first visit, in bytes, packed as by `gzip -9`. */
export interface Weight {
  /** The document; the runtime that Astro writes into it for islands counts as theirs. */
  readonly html: number;
  readonly css: number;
  /** Scripts that load with the page, islands left out. */
  readonly script: number;
  /** Islands that load with the page, with the runtime they bring. */
  readonly islands: number;
  /** Islands that wait until they are seen. */
  readonly later: number;
}

// The others wait for the reader: until they scroll to the island, or the window is wide enough.
const LOADS_WITH_PAGE = new Set(['load', 'idle', 'only']);

const gzip = (data: string | Buffer): number => gzipSync(data, { level: 9 }).length;

/** Weighs pages of one built site; a file that many pages share is packed once. */
export class Scales {
  readonly #folder: string;
  readonly #sizes = new Map<string, number>();
  readonly #imports = new Map<string, readonly string[]>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Weighs a page. */
  weigh(page: Page): Weight {
    // No page on screen waits for what it looks like on paper.
    const sheets = linksWithRel(page, 'stylesheet')
      .filter((link) => attribute(link, 'media') !== 'print')
      .flatMap((link) => attribute(link, 'href') ?? []);
    const modules = [...scriptsOf(page), ...linksWithRel(page, 'modulepreload')].flatMap(
      (element) => attribute(element, 'src') ?? attribute(element, 'href') ?? importsIn(textOf(element)),
    );
    const islands = page.elements.filter(({ tagName }) => tagName === 'astro-island');
    const early = islands.filter((island) => LOADS_WITH_PAGE.has(attribute(island, 'client') ?? 'load'));
    const script = this.#closure(modules);
    const withIslands = this.#closure([...modules, ...early.flatMap(islandModules)]);
    const all = this.#closure([...modules, ...islands.flatMap(islandModules)]);
    const html = gzip(withoutIslandRuntime(page.html));
    return {
      html,
      css: this.#sum(new Set(sheets)),
      script: this.#sum(script),
      islands: this.#sum(withIslands) - this.#sum(script) + gzip(page.html) - html,
      later: this.#sum(all) - this.#sum(withIslands),
    };
  }

  #sum(urls: ReadonlySet<string>): number {
    return [...urls].reduce((sum, url) => sum + this.#size(url), 0);
  }

  #size(url: string): number {
    const known = this.#sizes.get(url);
    if (known !== undefined) return known;
    const size = gzip(readFileSync(join(this.#folder, url)));
    this.#sizes.set(url, size);
    return size;
  }

  /** These modules and everything they import before they run; `import()` waits. */
  #closure(urls: readonly string[]): ReadonlySet<string> {
    const reached = new Set<string>();
    const queue = [...urls];
    for (let url = queue.shift(); url !== undefined; url = queue.shift()) {
      if (reached.has(url)) continue;
      reached.add(url);
      queue.push(...this.#importsOf(url));
    }
    return reached;
  }

  #importsOf(url: string): readonly string[] {
    const known = this.#imports.get(url);
    if (known !== undefined) return known;
    const file = join(this.#folder, url);
    if (!existsSync(file)) throw new Error(`${url} is loaded by a page and does not exist.`);
    const found = importsIn(readFileSync(file, 'utf8')).map((specifier) =>
      posix.resolve(posix.dirname(url), specifier),
    );
    this.#imports.set(url, found);
    return found;
  }
}

function scriptsOf({ elements }: Page): readonly Element[] {
  return elements.filter(
    (each) =>
      each.tagName === 'script' &&
      (attribute(each, 'src') !== undefined || attribute(each, 'type') === 'module'),
  );
}

/** Astro writes the runtime of islands into the page as scripts of no type, and nothing else. */
function withoutIslandRuntime(html: string): string {
  return html.includes('<astro-island') ? html.replace(/<script>[\s\S]*?<\/script>/g, '') : html;
}

function islandModules(island: Element): readonly string[] {
  return ['component-url', 'renderer-url', 'before-hydration-url'].flatMap(
    (name) => attribute(island, name) ?? [],
  );
}

/**
 * The static imports of a bundled module.
 *
 * @example importsIn('import{a}from"./a.js";import("./later.js")') // ['./a.js']
 */
export function importsIn(script: string): readonly string[] {
  return [...script.matchAll(/\b(?:import|from)\s*["']([./][^"']*)["']/g)].flatMap((match) => match[1] ?? []);
}
