import {
  type Lexicon,
  LONGEST_GAP,
  type Meaning,
  type Pattern,
  type PatternPart,
  phraseKey,
} from './lexicon.ts';
import { type Token, undouble } from './tokens.ts';

/** A phrase of the lexicon found in a query. */
export interface Match {
  /** Positions of its words, rising. */
  readonly at: readonly number[];
  readonly meaning: Meaning;
}

interface Candidate extends Match {
  /** How many words the phrase itself has: "mxplan" stands for two. */
  readonly words: number;
}

/** Whether the word at a position says nothing about the subject. */
type IsIdle = (position: number) => boolean;

const LONGEST_PHRASE = 8;

/** Among phrases of the same length, things win over deeds: in "supprimer mon compte Exchange" the account is Exchange. */
const ORDER = ['provider', 'product', 'route', 'topic', 'guide', 'family', 'term', 'elsewhere', 'untreated'];

function rank({ meaning }: Match): number {
  return ORDER.indexOf(meaning.kind === 'concept' ? meaning.concept.type : meaning.kind);
}

/** "perds … mails" says more than the five words of "est-ce que je perds". */
const tellingWords = ({ at }: Match, isIdle: IsIdle): number =>
  at.filter((position) => !isIdle(position)).length;

const span = ({ at }: Match): number => (at.at(-1) ?? 0) - (at[0] ?? 0);

/**
 * The phrases of the lexicon in a query, the longest first; no word is part of two of them.
 *
 * @param isIdle phrases may reach over such words
 */
export function findPhrases(query: readonly Token[], lexicon: Lexicon, isIdle: IsIdle): readonly Match[] {
  const telling = query.map((_, position) => position).filter((position) => !isIdle(position));
  const all = query.map((_, position) => position);
  const candidates = [
    ...windows(query, all, lexicon),
    ...windows(query, telling, lexicon),
    ...patterns(query, lexicon, isIdle),
  ].sort(
    (a, b) =>
      tellingWords(b, isIdle) - tellingWords(a, isIdle) ||
      b.words - a.words ||
      rank(a) - rank(b) ||
      span(b) - span(a),
  );
  const taken = new Set<number>();
  return candidates.filter(({ at }) => {
    if (at.some((position) => taken.has(position))) return false;
    for (const position of at) taken.add(position);
    return true;
  });
}

function windows(query: readonly Token[], positions: readonly number[], lexicon: Lexicon): Candidate[] {
  const found: Candidate[] = [];
  for (let start = 0; start < positions.length; start++) {
    for (let end = start; end < Math.min(positions.length, start + LONGEST_PHRASE); end++) {
      const at = positions.slice(start, end + 1);
      const entry = lexicon.phrases.get(phraseKey(at.flatMap((position) => query[position] ?? [])));
      if (entry) found.push({ ...entry, at });
    }
  }
  return found;
}

function patterns(query: readonly Token[], lexicon: Lexicon, isIdle: IsIdle): Candidate[] {
  return query.flatMap((token, position) => {
    const keys = new Set([token.stem.slice(0, 3), undouble(token.folded).slice(0, 3)]);
    const possible = [...keys].flatMap((key) => lexicon.patterns.get(key) ?? []);
    return possible.flatMap((pattern) => {
      const at = follow(query, position, pattern, isIdle);
      return at ? [{ meaning: pattern.meaning, at, words: at.length }] : [];
    });
  });
}

function follow(
  query: readonly Token[],
  start: number,
  { parts }: Pattern,
  isIdle: IsIdle,
): readonly number[] | undefined {
  const at: number[] = [];
  let position = start;
  for (const part of parts) {
    let gap = part.gap ? LONGEST_GAP : 0;
    while (position < query.length && !fits(query[position], part)) {
      if (!part.gap || (!isIdle(position) && --gap < 0)) return undefined;
      position += 1;
    }
    if (position >= query.length) return undefined;
    at.push(position);
    position += 1;
  }
  return at;
}

function fits(token: Token | undefined, { words }: PatternPart): boolean {
  if (!token) return false;
  return words.some(({ text, open }) =>
    open ? undouble(token.folded).startsWith(text) : token.stem === text,
  );
}
