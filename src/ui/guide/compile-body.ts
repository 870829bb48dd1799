import { Fragment, jsx } from 'astro/jsx-runtime';
import { Renderer } from 'astro/runtime/server/index.js';
import type { GuideBody } from '../../catalogue/model.ts';
import { type GuideNode, type Heading, readGuideTree } from '../../catalogue/read/guide-tree.ts';

type Components = Readonly<Record<string, unknown>>;

interface ContentProps {
  /** What the names of components in the body stand for. */
  readonly components: Components;
}

/** A guide's body, ready to be rendered. */
export interface CompiledBody {
  readonly Content: (props: ContentProps) => unknown;
  readonly headings: readonly Heading[];
}

/**
 * Makes the body of a guide ready where it is rendered, with the parser and the renderer of @astrojs/mdx but without
 * its compiler: that makes a program of a text, and a guide is data. As modules of the bundle, all guides in all
 * languages would be in memory at once, too.
 *
 * @throws CatalogueError with file and line of what guides may not hold, before anything is rendered
 */
export async function compileBody(body: GuideBody): Promise<CompiledBody> {
  const { nodes, headings } = readGuideTree(body);
  const Content = ({ components }: ContentProps): unknown =>
    jsx(Fragment, withChildren({}, nodes, components));
  // Without this name Astro would ask every framework of the site whether the component is one of its own.
  return { Content: Object.assign(Content, { [Renderer]: 'astro:jsx' }), headings };
}

function draw(node: GuideNode, components: Components): unknown {
  if (typeof node === 'string') return node;
  return node.kind === 'element'
    ? jsx(node.name, withChildren(node.attributes, node.children, components))
    : jsx(components[node.name], withChildren(node.props, node.children, components));
}

function withChildren(
  props: Readonly<Record<string, string>>,
  children: readonly GuideNode[],
  components: Components,
): Record<string, unknown> {
  const drawn = children.map((child) => draw(child, components));
  if (drawn.length === 0) return { ...props };
  return { ...props, children: drawn.length === 1 ? drawn[0] : drawn };
}
