import { words } from '../../search/words.ts';
import { attribute, isElement, isText, type Parent } from './tree.ts';

/** What is used rather than read, and what Pagefind leaves out. */
const NOT_READ = new Set('button dialog nav noscript script select style svg template textarea'.split(' '));

/**
 * The different words of four letters and more that a reader sees in a part of a page, folded, with spaces
 * between: of thousands of pages, one text each takes a tenth of the memory of its words.
 * Read from the page itself, not from what is handed to the indexer: it is there to check that.
 */
export function wordsOfPage(body: Parent): string {
  const found = new Set<string>();
  collect(body, found);
  return [...found].join(' ');
}

function collect(parent: Parent, found: Set<string>): void {
  for (const child of parent.childNodes) {
    if (isText(child)) {
      for (const word of words(child.value)) if (/^\p{L}{4,}$/u.test(word)) found.add(word);
    } else if (isElement(child) && !NOT_READ.has(child.tagName) && !isLeftOut(child)) {
      collect(child, found);
    }
  }
}

const isLeftOut = (element: Parameters<typeof attribute>[0]): boolean =>
  attribute(element, 'hidden') !== undefined ||
  attribute(element, 'data-pagefind-ignore') !== undefined ||
  attribute(element, 'aria-hidden') === 'true';
