import { GUIDE_COMPONENTS } from './guide-components.ts';

/** Something that may not stand where it does, counted from the first character of a body. */
export interface Refused {
  readonly offset: number;
  readonly message: string;
}

export const NO_CODE = 'guides have no expressions; write the words, or embed a component';
export const NO_MODULES = 'guides have no imports or exports; components are there by their names';
export const NO_HTML = 'guides have no HTML; use Markdown and the components';
export const ONE_FORM = 'is no component of the form <Name prop="words" />';
export const LINKS = 'links are written [words](kind:target); addresses stand in the catalogue';

export const notALink = (target: string): string =>
  `the link "${target}" is not of the form kind:target, such as guide:family/slug`;

/**
 * The line on which something of a text stands.
 *
 * @param first the line on which the text begins
 */
export const lineOf = (text: string, offset: number, first: number): number =>
  first + text.slice(0, offset).split('\n').length - 1;

/** What has the form of a tag; what its props are worth is for whoever knows the components. */
export const TAG = /(?<!\\)<(\/?)([A-Z]\w*)((?:[ \t]+[\w:-]+(?:=(?:"[^"\n]*"|\{[^{}\n]*\}))?)*)[ \t]*(\/?)>/g;

interface Tag {
  readonly offset: number;
  readonly end: number;
  readonly name: string;
}

/**
 * What a guide may not hold, by looking at its lines alone. It stands before the parser, which ends the whole process
 * at some texts whose tags cross lists and quotations, and which speaks of JavaScript where an editor forgot a tag.
 *
 * @example refusedLines('a { b') // offset 2, "guides have no expressions; …"
 */
export function refusedLines(source: string): readonly Refused[] {
  const others = source.replace(TAG, (tag) => ' '.repeat(tag.length));
  const wrong = [
    ...found(others, /^(?:import|export)(?=[\s'"*{(]).*$/gm, () => NO_MODULES),
    ...found(others, /(?<!\\)(?:\\\\)*(?<brace>\{)/g, (rest) =>
      rest.includes('}') ? NO_CODE : `${NO_CODE}; a brace that is meant is written \\{`,
    ),
    ...found(others, /(?<!\\)(?:\\\\)*<(?=\S|$)/gm, wrongTag),
  ];
  // Partners are looked for once all tags can be read.
  return wrong.length > 0 ? wrong : unpaired(source);
}

function found(text: string, pattern: RegExp, say: (rest: string) => string): Refused[] {
  return [...text.matchAll(pattern)].map(({ index, 0: match }) => {
    const offset = index + (match.startsWith('\\') ? match.search(/[^\\]/) : 0);
    return { offset, message: say(text.slice(offset).split('\n', 1)[0] ?? '') };
  });
}

function wrongTag(rest: string): string {
  if (/^<\/?[a-z!?][^>]*>/i.test(rest) && !/^<\/?[A-Z]/.test(rest)) return noHtml(rest);
  if (/^<[A-Z$_>][^>]*>/.test(rest) || rest.startsWith('<>')) return ONE_FORM;
  return 'has a "<" that begins no component of the form <Name prop="words" />; a sign that is meant is written \\<';
}

/** Names of components have a capital, which is easily forgotten. */
function noHtml(rest: string): string {
  const [, name = ''] = /^<\/?([a-z]\w*)/.exec(rest) ?? [];
  const meant = Object.keys(GUIDE_COMPONENTS).find((each) => each.toLowerCase() === name.toLowerCase());
  return meant === undefined ? NO_HTML : `${NO_HTML}; did you mean <${meant}>?`;
}

/** Tags that are not closed, close nothing, or stand where their partner cannot be seen. */
function unpaired(source: string): Refused[] {
  const refused: Refused[] = [];
  const open: Tag[] = [];
  const never = ({ offset, name }: Tag): Refused => ({
    offset,
    message: `opens <${name}> and never closes it: write </${name}> after its words, or end the tag with />`,
  });
  for (const match of source.matchAll(TAG)) {
    const [text, closing, name = '', , closed] = match;
    const tag = { offset: match.index, end: match.index + text.length, name };
    if (!closing) {
      if (!closed) open.push(tag);
      continue;
    }
    const partner = open.findLastIndex((each) => each.name === name);
    const opening = open[partner];
    if (!opening) {
      const message = `closes </${name}>, which is not open: take it out, or open <${name}> before`;
      refused.push({ offset: tag.offset, message });
      continue;
    }
    refused.push(...open.splice(partner).slice(1).map(never));
    const together = !source.slice(opening.end, tag.offset).includes('\n');
    if (!together && !(isAlone(source, opening) && isAlone(source, tag))) {
      const message = `opens <${name}> on one line and closes it on another: give each tag a line of its own, without spaces before it`;
      refused.push({ offset: opening.offset, message });
    }
  }
  return [...refused, ...open.map(never)];
}

function isAlone(source: string, { offset, end }: Tag): boolean {
  return (offset === 0 || source[offset - 1] === '\n') && /^[ \t]*(?:\n|$)/.test(source.slice(end));
}
