import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLocale, type Locale } from '../../../src/i18n/locales.ts';
import { attribute, byTag, type Document, type Element, elements, parsePage, textOf, tokens } from './dom.ts';

/** One page of the built site. */
export interface Page {
  /** Its path, with the slash at the end: `/en/guides/`. */
  readonly url: string;
  readonly html: string;
  readonly document: Document;
  readonly elements: readonly Element[];
  /** The language its path begins with; `undefined` for `/` and language-neutral pages. */
  readonly language: Locale | undefined;
  /** What `data-page` calls it, else what its path says. */
  readonly kind: string;
  /** False when it tells search engines to leave it out, or only forwards. */
  readonly indexable: boolean;
  /** True when all it does is to send the reader elsewhere. */
  readonly forwards: boolean;
}

function kindOf(url: string, body: Element | undefined): string {
  const named = body && attribute(body, 'data-page');
  if (named !== undefined) return named;
  const [language, section, ...rest] = url.split('/').filter((part) => part !== '');
  if (language === undefined) return 'language choice';
  if (section === undefined) return 'home';
  if (section === 'guides' && rest.length === 2) return 'guide';
  // Only the page itself knows whether a state of the wizard still asks or already answers.
  return section === 'cancel' ? 'question' : section;
}

/** The language a path begins with; `undefined` for `/` and what is outside any language. */
export function languageOf(path: string): Locale | undefined {
  const [, first] = path.split('/');
  return isLocale(first) ? first : undefined;
}

/**
 * Makes a page of its HTML.
 *
 * @param url its path: `/en/guides/`, or `/404.html`
 */
export function pageFrom(url: string, html: string): Page {
  const document = parsePage(html);
  const all = [...elements(document)];
  const meta = (name: string, value: string): Element | undefined =>
    all.find((each) => each.tagName === 'meta' && attribute(each, name)?.toLowerCase() === value);
  const robots = meta('name', 'robots');
  const forwards = meta('http-equiv', 'refresh') !== undefined;
  const noindex = /noindex/i.test((robots && attribute(robots, 'content')) ?? '');
  return {
    url,
    html,
    document,
    elements: all,
    language: languageOf(url),
    kind: kindOf(
      url,
      all.find(({ tagName }) => tagName === 'body'),
    ),
    indexable: !noindex && !forwards,
    forwards,
  };
}

/** Every HTML page below a folder, sorted by path. */
export function loadPages(folder: string): readonly Page[] {
  if (!existsSync(folder)) throw new Error(`${folder} does not exist: run "npm run build" first.`);
  return globSync('**/*.html', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file) =>
      pageFrom(`/${file.replace(/(^|\/)index\.html$/, '$1')}`, readFileSync(join(folder, file), 'utf8')),
    );
}

/** The text of a page's title. */
export function titleOf({ document }: Page): string | undefined {
  // The first one: an SVG may have a title of its own further down.
  const [title] = byTag(document, 'title');
  return title && textOf(title).trim();
}

/** The `<link>`s of a page that have this `rel`. */
export function linksWithRel({ elements: all }: Page, rel: string): readonly Element[] {
  return all.filter((each) => each.tagName === 'link' && tokens(each, 'rel').includes(rel));
}
