import type { DefaultTreeAdapterTypes } from 'parse5';
import { isLocale, LOCALES, type Locale } from '../../i18n/locales.ts';
import { isKind, KINDS, type SearchablePage } from '../../search/page.ts';
import { attribute, findElement, textOf } from './tree.ts';
import { wordsOfPage } from './words-of-page.ts';

type Document = DefaultTreeAdapterTypes.Document;

export interface FoundPage {
  readonly locale: Locale;
  readonly page: SearchablePage;
}

export interface IndexedPage extends FoundPage {
  /** What one must be able to find it by, with spaces between. */
  readonly words: string;
}

/**
 * What a built page says about itself: the language of its `<html>` and the attributes of the
 * element marked `data-pagefind-body`. `undefined` for a page that is not to be found.
 *
 * @throws with every missing or wrong attribute, when the page is to be found and does not say as what
 */
export function readPage(document: Document, url: string): IndexedPage | undefined {
  const root = findElement(document, ({ tagName }) => tagName === 'html');
  const body = findElement(document, (element) => attribute(element, 'data-pagefind-body') !== undefined);
  if (!root || !body || isHidden(document)) return undefined;

  const locale = attribute(root, 'lang');
  const id = attribute(body, 'data-result-id');
  const kind = attribute(body, 'data-result-kind');
  const heading = findElement(body, ({ tagName }) => tagName === 'h1');
  const title = heading && textOf(heading);
  const provider = attribute(body, 'data-provider');
  const family = attribute(body, 'data-family');

  if (isLocale(locale) && id && isKind(kind) && title) {
    return {
      locale,
      page: { url, id, kind, title, ...(provider && { provider }), ...(family && { family }) },
      words: wordsOfPage(body),
    };
  }
  const faults = [
    !isLocale(locale) && `<html lang> is "${locale ?? ''}", expected ${LOCALES.join(' or ')}`,
    !id && 'data-result-id is missing',
    !isKind(kind) && `data-result-kind is "${kind ?? ''}", expected ${KINDS.join(' or ')}`,
    !title && 'there is no h1 inside',
  ].filter((fault) => typeof fault === 'string');
  throw new Error(`${url}: marked data-pagefind-body, but ${faults.join('; ')}`);
}

function isHidden(document: Document): boolean {
  const robots = findElement(
    document,
    (element) => element.tagName === 'meta' && attribute(element, 'name') === 'robots',
  );
  return robots !== undefined && /\b(?:noindex|none)\b/i.test(attribute(robots, 'content') ?? '');
}
