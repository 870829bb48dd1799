import { type SatteriAstroData, satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import { Fragment, jsx } from 'astro/jsx-runtime';
import { Renderer } from 'astro/runtime/server/index.js';
import { type EvaluateOptions, evaluate } from 'satteri';
import { CatalogueError } from '../../catalogue/finding.ts';
import type { GuideBody } from '../../catalogue/model.ts';

export interface Heading {
  /** 2 for a section, 3 for a part of one. */
  readonly depth: number;
  /** Its id on the page. */
  readonly slug: string;
  readonly text: string;
}

interface ContentProps {
  /** What the names of components in the body stand for. */
  readonly components: Readonly<Record<string, unknown>>;
}

/** A guide's body, ready to be rendered. */
export interface CompiledBody {
  readonly Content: (props: ContentProps) => unknown;
  readonly headings: readonly Heading[];
}

/**
 * Compiles the MDX of a guide where it is rendered, with the compiler, the runtime and the renderer of @astrojs/mdx.
 * As modules of the bundle, all guides in all languages would be in memory at once.
 *
 * @throws CatalogueError with file and line, where the body is not MDX
 */
export async function compileBody(body: GuideBody): Promise<CompiledBody> {
  const astro: SatteriAstroData = {
    frontmatter: {},
    headings: [],
    localImagePaths: new Set(),
    remoteImagePaths: new Set(),
  };
  const content = await evaluated(body, {
    Fragment,
    jsx: element,
    jsxs: element,
    hastPlugins: [satteriHeadingIdsPlugin()],
    elementAttributeNameCase: 'html',
    // House typography is put in by `i18n/typography.ts`, in both languages.
    features: { smartPunctuation: false },
    data: { astro },
  });
  const Content = ({ components }: ContentProps): unknown =>
    content({ components: { Fragment, ...components } });
  // Without this name Astro would ask every framework of the site whether the component is one of its own.
  return { Content: Object.assign(Content, { [Renderer]: 'astro:jsx' }), headings: astro.headings };
}

const element = (type: unknown, props: unknown): unknown => jsx(type, Object(props));

async function evaluated(
  { text, file, line }: GuideBody,
  options: EvaluateOptions,
): Promise<(props: ContentProps) => unknown> {
  try {
    // Below as many empty lines as the file has above it: the compiler names the lines of the file.
    const { default: content } = await evaluate('\n'.repeat(line - 1) + text, options);
    if (typeof content === 'function') return (props) => content(props);
    throw new Error('MDX was compiled to something else than a component');
  } catch (error) {
    const [, at, message] = /^(\d+):\d+: ([\s\S]*)$/.exec(error instanceof Error ? error.message : '') ?? [];
    if (at === undefined || message === undefined) throw error;
    throw new CatalogueError([{ file, line: Number(at), at: '', message: `is not valid MDX: ${message}` }]);
  }
}
