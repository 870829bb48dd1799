import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
export type Parent = DefaultTreeAdapterTypes.ParentNode;
export type Node = DefaultTreeAdapterTypes.ChildNode;

export const isElement = (node: Node): node is Element => defaultTreeAdapter.isElementNode(node);

export const isText = (node: Node): node is DefaultTreeAdapterTypes.TextNode =>
  defaultTreeAdapter.isTextNode(node);

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** Every element below, in document order. */
export function* elements(parent: Parent): Generator<Element> {
  for (const child of parent.childNodes) {
    if (!isElement(child)) continue;
    yield child;
    yield* elements(child);
  }
}

export function findElement(parent: Parent, matches: (element: Element) => boolean): Element | undefined {
  for (const element of elements(parent)) if (matches(element)) return element;
  return undefined;
}

/** The text a reader sees, in one line. */
export function textOf(parent: Parent): string {
  const parts = parent.childNodes.map((child) => {
    if (isText(child)) return child.value;
    return isElement(child) && child.namespaceURI !== html.NS.SVG ? textOf(child) : '';
  });
  // Ordinary white space only: no-break spaces belong to the text.
  return parts
    .join('')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
}
