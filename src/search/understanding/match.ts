import { phraseKey, type Token } from '../text/tokens.ts';
import type { Lexicon, Meaning } from './lexicon.ts';
import { CONCEPT_TYPES } from './understanding.ts';

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

const LONGEST_PHRASE = 8;
/** What may be said inside a name, or left out of it: "nom de mon domaine". */
const LINKS = new Set('a au aux d de des du for l la ma mes mon my nos notre of our the'.split(' '));

/** Among phrases of the same length, the more particular thing. */
const rank = ({ meaning: { concepts } }: Match): number =>
  concepts[0] === undefined ? 0 : CONCEPT_TYPES.indexOf(concepts[0].type);

const span = ({ at }: Match): number => (at.at(-1) ?? 0) - (at[0] ?? 0);

/**
 * The phrases of the lexicon in a query, the longest first; no word is part of two of them.
 *
 * @param isIdle whether the word at a position says nothing
 * @param isMeant whether a phrase may mean what it stands for, in this query
 */
export function findPhrases(
  query: readonly Token[],
  lexicon: Lexicon,
  isIdle: (position: number) => boolean,
  isMeant: (match: Match) => boolean = () => true,
): readonly Match[] {
  const all = query.map((_, position) => position);
  const spoken = all.filter((position) => !LINKS.has(query[position]?.folded ?? ''));
  const tellingWords = ({ at }: Match): number => at.filter((position) => !isIdle(position)).length;
  const candidates = [...windows(query, all, lexicon), ...windows(query, spoken, lexicon)]
    .filter(isMeant)
    .sort(
      (a, b) =>
        tellingWords(b) - tellingWords(a) || b.words - a.words || rank(a) - rank(b) || span(b) - span(a),
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
