import GithubSlugger from 'github-slugger';
import { type HastNode, mdxToHast } from 'satteri';
import { CatalogueError, type Finding } from '../finding.ts';
import { isComponent } from '../guide-body.ts';
import { GUIDE_COMPONENTS, type GuideComponent } from '../guide-components.ts';
import { lineOf, NO_CODE, notALink } from '../guide-lines.ts';
import type { GuideBody } from '../model.ts';
import { parseLinkTarget } from '../text.ts';
import { GUIDE_FEATURES, isMailAddress, readMarkup, wholeLines } from './guide-markup.ts';

/** A piece of a guide that can be shown. There is no way to write anything else in it: no code, no other markup. */
export type GuideNode =
  | string
  | {
      readonly kind: 'element';
      readonly name: string;
      readonly attributes: Readonly<Record<string, string>>;
      readonly children: readonly GuideNode[];
    }
  | {
      readonly kind: 'component';
      readonly name: GuideComponent;
      readonly props: Readonly<Record<string, string>>;
      readonly children: readonly GuideNode[];
    };

export interface Heading {
  /** 2 for a section, 3 for a part of one. */
  readonly depth: number;
  /** Its id on the page. */
  readonly slug: string;
  readonly text: string;
}

export interface GuideTree {
  readonly nodes: readonly GuideNode[];
  readonly headings: readonly Heading[];
}

/** The elements of a guide, each with the attributes that it keeps. */
const ELEMENTS: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...'p h2 h3 h4 ul li strong em del blockquote hr br pre code table thead tbody tr th td'
    .split(' ')
    .map((name): [string, readonly string[]] => [name, []]),
  ['ol', ['start']],
  ['a', ['href']],
]);

type Element = Extract<HastNode, { readonly type: 'element' }>;
type Component = Extract<HastNode, { readonly type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** What the nodes of one body are made with. */
interface Making {
  readonly slugger: GithubSlugger;
  readonly headings: Heading[];
}

/**
 * Reads a guide's body into what its page shows. Nothing of it is run, now or later: whatever is not of the closed
 * list of elements, components and literal props stops here, even where nobody ran the check of the content.
 *
 * @throws CatalogueError with file and line of all that guides may not hold
 */
export function readGuideTree({ text, file, line }: GuideBody): GuideTree {
  const { refused, parsed } = readMarkup(text);
  if (refused.length > 0) {
    throw new CatalogueError(
      refused.map(({ offset, message }) => ({
        file,
        line: lineOf(text, offset, line),
        at: '',
        message: parsed ? message : `is not valid MDX: ${message}`,
      })),
    );
  }
  const making: Making = { slugger: new GithubSlugger(), headings: [] };
  const refuse = (node: HastNode, message: string): never => {
    const finding: Finding = { file, line: line + (node.position?.start.line ?? 1) - 1, at: '', message };
    throw new CatalogueError([finding]);
  };
  const root = mdxToHast(wholeLines(text), { features: GUIDE_FEATURES });
  return { nodes: 'children' in root ? childrenOf(root, making, refuse) : [], headings: making.headings };
}

type Refuse = (node: HastNode, message: string) => never;

function childrenOf(
  { children }: { readonly children: readonly HastNode[] },
  making: Making,
  refuse: Refuse,
): readonly GuideNode[] {
  return children.map((child) => {
    if (child.type === 'text') return child.value;
    if (child.type === 'element') return elementOf(child, making, refuse);
    if (child.type === 'mdxJsxFlowElement' || child.type === 'mdxJsxTextElement')
      return componentOf(child, making, refuse);
    return refuse(child, NO_CODE);
  });
}

function elementOf(element: Element, making: Making, refuse: Refuse): GuideNode {
  const { tagName: name, properties } = element;
  const kept = ELEMENTS.get(name);
  if (!kept) return refuse(element, `guides have no <${name}>`);
  const attributes: Record<string, string> = {};
  for (const [property, value] of Object.entries(properties)) {
    // The language of a block of code: nothing on the page asks for it.
    if (name === 'code' && property === 'className') continue;
    if (!kept.includes(property)) return refuse(element, `<${name}> has no ${property} in guides`);
    attributes[property] = String(value);
  }
  if (name === 'a') {
    const words = textOf(element);
    const href = attributes['href'] ?? '';
    if (isMailAddress(href, words)) return words;
    if (!parseLinkTarget(href)) return refuse(element, notALink(href));
  }
  if (/^h\d$/.test(name)) {
    const text = textOf(element);
    const slug = making.slugger.slug(text);
    making.headings.push({ depth: Number(name.slice(1)), slug, text });
    attributes['id'] = slug;
  }
  return { kind: 'element', name, attributes, children: childrenOf(element, making, refuse) };
}

function componentOf(component: Component, making: Making, refuse: Refuse): GuideNode {
  const { name, attributes } = component;
  if (!name || !isComponent(name)) return refuse(component, `<${name}> is no component of guides`);
  const props: Record<string, string> = {};
  for (const each of attributes) {
    if (each.type !== 'mdxJsxAttribute' || typeof each.value !== 'string') return refuse(component, NO_CODE);
    if (!Object.hasOwn(GUIDE_COMPONENTS[name], each.name))
      return refuse(component, `<${name}> has no prop "${each.name}"`);
    props[each.name] = each.value;
  }
  return { kind: 'component', name, props, children: childrenOf(component, making, refuse) };
}

/** The words inside, as they are read aloud. */
function textOf(node: HastNode): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
