import { type Features, type MdastNode, mdxToMdast } from 'satteri';
import { strayCharacter } from '../characters.ts';
import { LINKS, NO_CODE, NO_HTML, NO_MODULES, ONE_FORM, type Refused, refusedLines } from '../guide-lines.ts';
import type { GuideMarkup, MarkedComponent, MarkedLink } from '../guide-markup.ts';

/** How guides are read, wherever they are: house typography is put in by `i18n/typography.ts`, in all languages. */
export const GUIDE_FEATURES: Features = {
  smartPunctuation: false,
  frontmatter: false,
  gfm: { footnotes: false },
};

/** The parser ends the whole process at some texts whose last line has no end, so each gets one. */
export const wholeLines = (text: string): string => `${text}\n`;

const NO_PICTURES =
  'guides have no pictures: one shows a single language and the portal of one day, and not everybody sees it; say it in words, name a button with <Label id="…" />';
const NO_NOTES = 'guides have no footnotes; write a sentence, or <Note title="words">';

/** Kinds of nodes that are words and their order, and hold nothing but such nodes. */
const WORDS: ReadonlySet<string> = new Set([
  'root',
  'paragraph',
  'text',
  'strong',
  'emphasis',
  'delete',
  'inlineCode',
  'code',
  'break',
  'thematicBreak',
  'blockquote',
  'list',
  'tableRow',
  'tableCell',
  'link',
]);

const REFUSED: Readonly<Record<string, string>> = {
  mdxjsEsm: NO_MODULES,
  mdxFlowExpression: NO_CODE,
  mdxTextExpression: NO_CODE,
  html: NO_HTML,
  image: NO_PICTURES,
  imageReference: NO_PICTURES,
  definition: LINKS,
  linkReference: LINKS,
  footnoteReference: NO_NOTES,
  footnoteDefinition: NO_NOTES,
};

const DEEPEST_HEADING = 4;

/** Far more than anybody reads, and less than makes the renderer give up. */
const DEEPEST_NESTING = 40;

/** What the nodes of a body are gathered in. */
interface Gathering {
  readonly source: string;
  readonly components: MarkedComponent[];
  readonly links: MarkedLink[];
  readonly refused: Refused[];
}

/**
 * Reads what the body of a guide is made of, with the parser that renders it. Nothing of it is run. Only what is
 * listed here is let through, so that what the parser may learn later is refused until somebody has thought about it.
 *
 * @param source the text under the head
 */
export function readMarkup(source: string): GuideMarkup {
  const lines = refusedLines(source);
  if (lines.length > 0) return { components: [], links: [], refused: lines, parsed: false };
  const gathering: Gathering = { source, components: [], links: [], refused: [] };
  try {
    gather(mdxToMdast(wholeLines(source), { features: GUIDE_FEATURES }), gathering, 0);
  } catch (error) {
    return { components: [], links: [], refused: [misread(source, error)], parsed: false };
  }
  return { ...gathering, parsed: true };
}

function gather(node: MdastNode, gathering: Gathering, depth: number): void {
  const offset = node.position?.start.offset ?? 0;
  const problem = depth > DEEPEST_NESTING ? 'has too many things inside each other' : problemOf(node);
  if (problem !== undefined) gathering.refused.push({ offset, message: problem });
  for (const text of textsOf(node)) {
    const stray = strayCharacter(text);
    if (stray) gathering.refused.push({ offset, message: `holds ${stray.name}; delete it` });
  }
  if (node.type === 'link' && !isOwnAddress(node, gathering.source)) {
    gathering.links.push({
      offset,
      end: node.position?.end.offset ?? offset,
      target: node.url,
      hasWords: node.children.length > 0,
    });
  }
  if ((node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && problem === undefined) {
    gathering.components.push({
      offset,
      name: node.name ?? '',
      props: node.attributes.flatMap((each) =>
        each.type === 'mdxJsxAttribute'
          ? [[each.name, typeof each.value === 'string' ? each.value : undefined] as const]
          : [],
      ),
      hasWords: node.children.length > 0,
      amongWords: node.type === 'mdxJsxTextElement',
    });
  }
  if ('children' in node && depth <= DEEPEST_NESTING) {
    for (const child of node.children) gather(child, gathering, depth + 1);
  }
}

/** Words of a node itself, as they are shown: a character may be written by its number. */
function textsOf(node: MdastNode): readonly string[] {
  if ('value' in node) return [node.value];
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
  return node.attributes.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
}

/** Why a node may not be in a guide, if it may not. */
function problemOf(node: MdastNode): string | undefined {
  switch (node.type) {
    case 'heading':
      if (node.children.length === 0) return 'is a heading without words';
      if (node.depth === 1) return 'the title stands in the head; sections begin with ##';
      return node.depth > DEEPEST_HEADING ? 'goes too deep; headings are ## to ####' : undefined;
    case 'listItem':
      return typeof node.checked === 'boolean'
        ? 'guides have no boxes to tick; write an ordinary list'
        : undefined;
    case 'table':
      return node.align?.some(Boolean)
        ? 'aligns a column with ":"; write | --- |, the site sets tables'
        : undefined;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      if (!node.name) return ONE_FORM;
      if (/^\p{Ll}/u.test(node.name)) return NO_HTML;
      return node.attributes.some(({ type }) => type !== 'mdxJsxAttribute') ? NO_CODE : undefined;
    default:
      if (WORDS.has(node.type)) return undefined;
      return REFUSED[node.type] ?? `guides have nothing of the kind "${node.type}"`;
  }
}

/**
 * An address for mail that the parser made a link of: those who typed it wrote words, and words is what the page shows.
 * A link that somebody wrote begins with a bracket.
 */
function isOwnAddress(node: Extract<MdastNode, { readonly type: 'link' }>, source: string): boolean {
  const [words, ...others] = node.children;
  return (
    words?.type === 'text' &&
    others.length === 0 &&
    isMailAddress(node.url, words.value) &&
    source.startsWith(words.value, node.position?.start.offset)
  );
}

/** Whether a link says no more than the address for mail that its words are. */
export function isMailAddress(target: string, words: string): boolean {
  return target === `mailto:${words}`;
}

/** Says why a body cannot be parsed, and where: what its lines alone do not tell. */
function misread(source: string, error: unknown): Refused {
  const said = error instanceof Error ? error.message : String(error);
  const [, line, reason] = /^(\d+):\d+: ([\s\S]*?)(?: \(.*)?$/.exec(said) ?? [];
  const before = source
    .split('\n')
    .slice(0, Number(line ?? 1) - 1)
    .map((each) => `${each}\n`);
  return { offset: before.join('').length, message: `cannot be read: ${reason ?? said}` };
}
