import { alongBoth } from '../../catalogue/sequences.ts';

/** Some words in a row that both texts have, or one of them. */
export interface WordsApart {
  readonly in: 'both' | 'old' | 'now';
  readonly words: string;
}

/** So many words of what did not change are shown beside what did. */
const AROUND = 4;

const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

/** What changed between two texts, word for word, with a little of what stands around it. */
export function wordDiff(old: string, now: string): readonly WordsApart[] {
  const [before, after] = [wordsOf(old), wordsOf(now)];
  const runs: { readonly in: WordsApart['in']; readonly words: string[] }[] = [];
  for (const step of alongBoth(before, after)) {
    const side = step.old === undefined ? 'now' : step.now === undefined ? 'old' : 'both';
    const word = (step.old === undefined ? after[step.now ?? 0] : before[step.old]) ?? '';
    const last = runs.at(-1);
    if (last?.in === side) last.words.push(word);
    else runs.push({ in: side, words: [word] });
  }
  return runs.map((run, place) => ({
    in: run.in,
    words: (run.in === 'both'
      ? shortened(run.words, place === 0, place === runs.length - 1)
      : run.words
    ).join(' '),
  }));
}

/** Words that did not change, with a sign for those in the middle; at an end of the text, for those at that end. */
function shortened(words: readonly string[], first: boolean, last: boolean): readonly string[] {
  if (first && last) return words;
  const [before, after] = [first ? 0 : AROUND, last ? 0 : AROUND];
  if (words.length <= before + after + 1) return words;
  return [...words.slice(0, before), '…', ...(after === 0 ? [] : words.slice(-after))];
}
