import GithubSlugger from 'github-slugger';
import { CORE_SCHEMA, load } from 'js-yaml';
import { GUIDE_LINK } from '../guide-body.ts';
import { TAG } from '../guide-lines.ts';
import { paired } from '../sequences.ts';

/** A part of a guide that is translated as one. */
export interface GuidePiece {
  /** `title`, `description`, `cta.text`, `start`, or `sections.` and the id of its heading. */
  readonly path: string;
  readonly text: string;
}

/** The words of the head and of each section; what stands before the first heading is the start. */
export function guidePieces(source: string): readonly GuidePiece[] {
  const [whole = '', head = ''] = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(source) ?? [];
  return [...headPieces(head), ...bodyPieces(source.slice(whole.length))];
}

function headPieces(text: string): readonly GuidePiece[] {
  const head = load(text, { schema: CORE_SCHEMA });
  const field = (value: unknown, name: string): unknown =>
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
  const words = {
    title: field(head, 'title'),
    description: field(head, 'description'),
    'cta.text': field(field(head, 'cta'), 'text'),
  };
  return Object.entries(words).flatMap(([path, value]) =>
    typeof value === 'string' ? [{ path, text: value }] : [],
  );
}

/** Lines of code may begin with the signs of a heading, and are none. */
function bodyPieces(body: string): readonly GuidePiece[] {
  const slugger = new GithubSlugger();
  const pieces: { readonly path: string; readonly lines: string[] }[] = [{ path: 'start', lines: [] }];
  let fence: string | undefined;
  for (const line of body.split(/\r?\n/)) {
    const [, mark] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
    if (mark !== undefined && fence === undefined) fence = mark;
    else if (mark !== undefined && fence !== undefined && mark.startsWith(fence)) fence = undefined;
    const [, heading] = fence === undefined ? (/^## +(.+?)[ #]*$/.exec(line) ?? []) : [];
    if (heading !== undefined) pieces.push({ path: `sections.${slugger.slug(heading)}`, lines: [] });
    pieces.at(-1)?.lines.push(line);
  }
  return pieces
    .map(({ path, lines }) => ({ path, text: lines.join('\n').trim() }))
    .filter(({ text }) => text !== '');
}

const isSection = ({ path }: GuidePiece): boolean => path.startsWith('sections.');

/** What a translator leaves as it is: components with their props, and where links lead. */
const fixedIn = ({ text }: GuidePiece): string =>
  [...text.matchAll(TAG), ...text.matchAll(GUIDE_LINK)]
    .map(([tag, , target]) => (target && tag.startsWith('[') ? target : tag))
    .join(' ');

/**
 * The pieces of a translation by those of its source. Headings differ, so sections go in order; where one of the two
 * has more, by what they embed and link to.
 */
export function pairedPieces(
  own: readonly GuidePiece[],
  other: readonly GuidePiece[],
): { readonly of: ReadonlyMap<GuidePiece, GuidePiece>; readonly left: readonly GuidePiece[] } {
  const of = new Map<GuidePiece, GuidePiece>();
  for (const piece of own.filter((each) => !isSection(each))) {
    const same = other.find(({ path }) => path === piece.path);
    if (same) of.set(piece, same);
  }
  const [sections, others] = [own.filter(isSection), other.filter(isSection)];
  const places =
    sections.length === others.length
      ? sections.map((_, place) => [place, place] as const)
      : paired(sections.map(fixedIn), others.map(fixedIn));
  for (const [old, now] of places) {
    const [piece, translation] = [sections[old], others[now]];
    if (piece && translation) of.set(piece, translation);
  }
  const taken = new Set(of.values());
  return { of, left: other.filter((piece) => !taken.has(piece)) };
}
