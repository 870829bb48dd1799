import { renderJSX } from 'astro/runtime/server/index.js';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { GUIDE_COMPONENTS } from '../../../../src/catalogue/guide-components.ts';
import { compileBody } from '../../../../src/ui/guide/compile-body.ts';

/** Each component as an element of this name, with its props as attributes: what reaches the page is all there. */
const STAND_IN = 'data';
const components = Object.fromEntries(Object.keys(GUIDE_COMPONENTS).map((name) => [name, STAND_IN]));

/** The HTML of a guide's body. */
export async function drawnBody(text: string): Promise<string> {
  const { Content } = await compileBody({ text, file: 'content/guides/en/vps/acme.mdx', line: 1 });
  // The renderer asks a page for nothing but the scripts of islands, of which guides have none.
  const page = {} as Parameters<typeof renderJSX>[0];
  return String(await renderJSX(page, Content({ components })));
}

const PROPS = new Set(Object.values(GUIDE_COMPONENTS).flatMap((props) => Object.keys(props)));

/** The elements that may come out of a guide, with their attributes. */
const LISTED = new Map<string, ReadonlySet<string>>([
  ...'p ul li strong em del blockquote hr br pre code table thead tbody tr th td'
    .split(' ')
    .map((name): [string, ReadonlySet<string>] => [name, new Set()]),
  ...['h2', 'h3', 'h4'].map((name): [string, ReadonlySet<string>] => [name, new Set(['id'])]),
  ['ol', new Set(['start'])],
  ['a', new Set(['href'])],
  [STAND_IN, PROPS],
]);

const TARGET = /^(?:#[a-z0-9-]+|(?:guide|plan|product|page|screen|support):[a-z0-9/-]+)$/;

/** Everything in a piece of HTML that no guide may bring into a page, by the parser of browsers. */
export function unlisted(html: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.ChildNode): void => {
    if (node.nodeName === '#text') return;
    if (!('tagName' in node)) return void found.push(node.nodeName);
    const attributes = LISTED.get(node.tagName);
    if (!attributes) found.push(`<${node.tagName}>`);
    for (const { name, value } of node.attrs) {
      if (attributes && !attributes.has(name)) found.push(`${node.tagName} ${name}`);
      if (name === 'href' && !TARGET.test(value)) found.push(value);
    }
    node.childNodes.forEach(visit);
  };
  parseFragment(html).childNodes.forEach(visit);
  return found;
}
