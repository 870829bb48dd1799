import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export type Document = DefaultTreeAdapterTypes.Document;
export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** Parses a page as a browser without script does, so that what is in `<noscript>` counts. */
export function parsePage(html: string): Document {
  return parse(html, { scriptingEnabled: false });
}

/** All elements below a node, in document order, those inside `<template>` included. */
export function* elements(node: Node): Generator<Element> {
  const children = 'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];
  for (const child of children) {
    if ('tagName' in child) yield child;
    yield* elements(child);
  }
}

/** The elements below a node with one of these tag names. */
export function byTag(node: Node, ...names: readonly string[]): readonly Element[] {
  return [...elements(node)].filter(({ tagName }) => names.includes(tagName));
}

/** An attribute's value; `undefined` when the element does not have it. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** The words of an attribute such as `rel` or `class`. */
export function tokens(element: Element, name: string): readonly string[] {
  return (attribute(element, name) ?? '').split(/\s+/).filter((token) => token !== '');
}

/** The text inside a node, as it stands in the file. */
export function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
