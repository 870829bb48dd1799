import { attribute, type Element } from '../../support/built-site/dom.ts';
import { languageOf, type Page } from '../../support/built-site/pages.ts';
import type { Problem } from './problem.ts';
import { inSite } from './site-url.ts';

const REFERENCES: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  area: ['href'],
  form: ['action'],
  iframe: ['src'],
  image: ['href'],
  img: ['src'],
  link: ['href'],
  script: ['src'],
  source: ['src'],
  use: ['href'],
};

interface Site {
  readonly pages: readonly Page[];
  readonly files: ReadonlySet<string>;
  readonly origin: string;
}

/** The references of an element that the browser, or the reader, follows. */
export function referencesOf(element: Element): readonly string[] {
  const direct = (REFERENCES[element.tagName] ?? []).flatMap((name) => attribute(element, name) ?? []);
  const sets = (attribute(element, 'srcset') ?? '').split(',').flatMap((candidate) => {
    const [url] = candidate.trim().split(/\s+/);
    return url ? [url] : [];
  });
  return [...direct, ...sets];
}

function anchorsOf({ elements }: Page): ReadonlySet<string> {
  return new Set(elements.flatMap((element) => attribute(element, 'id') ?? []));
}

/** A link of the content that was not resolved (`guide:x`) looks like an address of another kind. */
const SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'data:', 'blob:']);

function explain(
  href: string,
  page: Page,
  { files, origin }: Site,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  if (href === '') return 'is empty';
  if (/^javascript:/i.test(href)) return 'is a script, not a place';
  const scheme = /^[a-z][a-z\d+.-]*:/i.exec(href)?.[0].toLowerCase();
  if (scheme !== undefined && !SCHEMES.has(scheme)) return 'is an address that no browser knows';
  const target = inSite(href, page.url, origin);
  if (target === undefined) return undefined;
  const file = target.path.endsWith('/') ? `${target.path}index.html` : target.path;
  if (!files.has(file)) {
    return files.has(`${target.path}/index.html`) ? 'lacks its slash at the end' : 'leads nowhere';
  }
  // `#` and `#top` need no element; `#keep=…` is state for the wizard, `#:~:text=…` for the browser.
  if (['', 'top'].includes(target.fragment) || target.fragment.includes('=')) return undefined;
  return anchors.get(target.path)?.has(target.fragment) ? undefined : 'has no such anchor in its target';
}

/** References inside the site that no file, or no element, answers to. */
export function brokenLinks(site: Site): readonly Problem[] {
  const anchors = new Map(site.pages.map((page) => [page.url, anchorsOf(page)]));
  return site.pages.flatMap((page) =>
    [...new Set(page.elements.flatMap(referencesOf))].flatMap((href) => {
      const why = explain(href, page, site, anchors);
      return why === undefined ? [] : [{ url: page.url, message: `"${href}" ${why}` }];
    }),
  );
}

/** Links into the other language that do not say so. */
export function foreignLinks({ pages, origin }: Pick<Site, 'pages' | 'origin'>): readonly Problem[] {
  return pages.flatMap((page) =>
    page.elements
      .filter(({ tagName }) => tagName === 'a')
      .flatMap((link) => {
        const href = attribute(link, 'href');
        const path = href === undefined ? undefined : inSite(href, page.url, origin)?.path;
        const language = languageOf(path ?? '');
        if (language === undefined || page.language === undefined || language === page.language) return [];
        if (attribute(link, 'hreflang') === language) return [];
        return [{ url: page.url, message: `"${href}" is in ${language} without hreflang="${language}"` }];
      }),
  );
}
