import { type DefaultTreeAdapterTypes, serialize } from 'parse5';
import { plain } from '../../search/text/plain-text.ts';
import { attribute, type Element, findElement, isElement, isText, type Node, type Parent } from './tree.ts';

/** Elements that stand inside a word or a line; Pagefind takes too many for one of these, such as `dt` and `summary`. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var'.split(
    ' ',
  ),
);

/** What is there to be used and not to be read, or is not shown. */
const UNREAD = new Set(
  'button datalist dialog input noscript script select style svg template textarea wbr'.split(' '),
);

/** Pagefind leaves these out, whatever they hold; here a label is the statement to check. */
const RENAMED: Readonly<Record<string, string>> = { label: 'span', form: 'div', footer: 'div' };

const isUnread = (element: Element): boolean =>
  UNREAD.has(element.tagName) ||
  attribute(element, 'hidden') !== undefined ||
  attribute(element, 'aria-hidden') === 'true';

const isInline = (node: Node): boolean => isText(node) || (isElement(node) && INLINE.has(node.tagName));

/** Two elements in a row are two things, even where the layout keeps them apart without a space. */
const isGap = (before: Node, after: Node): boolean =>
  (isElement(before) && isElement(after)) || !isInline(before) || !isInline(after);

/**
 * Pagefind takes a word apart at its hyphens or at its capitals, and of a word with both it keeps
 * neither whole part: "ex-CloudDB" would not be found by "clouddb". With an article before it, a word with a
 * hyphen or with capitals inside is kept in pieces only: "l'e-mail" would not be found by "email", nor
 * "qu'OVHcloud" by "ovhcloud". At signs that it does not know it
 * takes nothing apart: neither half of "x@example.com" nor of "mode=rescue" would be found.
 */
function takeApart(text: string): string {
  return text
    .replace(/(?<=\p{L})-(?=\p{L}*\p{Ll}\p{Lu})|(?<=\p{Ll}\p{Lu}\p{L}*)-(?=\p{L})/gu, ' ')
    .replace(/(?<=\p{L}')(?=[Ee]-mail|\p{L}*(?:\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}))/gu, ' ')
    .replace(/(?<=[\p{L}\p{N}])[^\p{L}\p{N}\p{M}\s'’ʼ_\-.,:;!?()/"«»“”…](?=[\p{L}\p{N}])/gu, ' $& ');
}

/** Between two pieces: nothing, a space, or a colon where the layout sets a name beside its value. */
function between(before: Node | undefined, after: Node): string {
  if (!before || !isGap(before, after)) return '';
  return isElement(before) && before.tagName === 'dt' ? ': ' : ' ';
}

function rewrite(parent: Parent): void {
  const kept = parent.childNodes.filter((child) => !isElement(child) || !isUnread(child));
  parent.childNodes = kept.flatMap((child, index): Node[] => {
    if (isText(child)) child.value = takeApart(plain(child.value));
    if (isElement(child)) {
      rewrite(child);
      child.tagName = RENAMED[child.tagName] ?? child.tagName;
    }
    const value = between(kept[index - 1], child);
    return value ? [{ nodeName: '#text', value, parentNode: parent }, child] : [child];
  });
}

/**
 * The page as the indexer gets it: plain characters, a space wherever a reader sees one, nothing that
 * is not read, and the description as the page's own. The built page itself stays as it is: the
 * document given is used up.
 */
export function handOver(document: DefaultTreeAdapterTypes.Document): string {
  rewrite(document);
  const description = findElement(
    document,
    (element) => element.tagName === 'meta' && attribute(element, 'name') === 'description',
  );
  if (description) {
    for (const each of description.attrs) each.value = plain(each.value);
    description.attrs.push({ name: 'data-pagefind-meta', value: 'description[content]' });
  }
  return serialize(document);
}
