import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { attribute, type Element, textOf } from './dom.ts';
import { linksWithRel, type Page } from './pages.ts';

/** What a page costs on its first visit, in bytes, packed as by `gzip -9`. */
export interface Weight {
  readonly html: number;
  readonly css: number;
  /** Scripts that load with the page. */
  readonly script: number;
}

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
    return {
      html: gzip(page.html),
      css: this.#sum(new Set(sheets)),
      script: this.#sum(this.#closure(modules)),
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

/**
 * The static imports of a bundled module.
 *
 * @example importsIn('import{a}from"./a.js";import("./later.js")') // ['./a.js']
 */
export function importsIn(script: string): readonly string[] {
  return [...script.matchAll(/\b(?:import|from)\s*["']([./][^"']*)["']/g)].flatMap((match) => match[1] ?? []);
}
