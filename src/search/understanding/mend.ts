import { nearest, possible } from '../text/slips.ts';
import { phraseKey, readAs, stem, type Token, withoutArticle } from '../text/tokens.ts';
import type { AskModel } from './asks.ts';
import { isSure } from './known-words.ts';
import type { Mend, SearchData } from './search-data.ts';
import type { Correction } from './understanding.ts';

/** Shorter beginnings are of too many words. */
const SHORTEST_BEGINNING = 3;

/** Reads each word that is not known as the one that was probably meant. */
export const mendSlips: Mend = (typed, data) => {
  const corrections: Correction[] = [];
  const read = typed.map((token, position): Token => {
    const bare = unglued(token, data);
    if (bare === undefined && isSure(typed, position, data)) return token;
    const last = position === typed.length - 1;
    const whole =
      bare === undefined && last && !isExchanged(token.folded, data)
        ? completed(token.folded, data)
        : undefined;
    if (whole !== undefined) return readAs(whole, token.typed);
    const meant = bare ?? inContext(typed, position, data) ?? meantBy(token.folded, data);
    if (meant === undefined) return token;
    if (!isInflection(token.folded, meant)) corrections.push({ typed: token.typed, read: meant });
    return readAs(meant, token.typed);
  });
  return { read, corrections };
};

/** Another form of the same word is no slip: "séparer", where pages say "séparez". */
function isInflection(typed: string, read: string): boolean {
  const common = Math.min(typed.length, read.length) - 2;
  return common >= 4 && typed.slice(0, common) === read.slice(0, common) && typed.length !== read.length;
}

/** The last word may still be in the making. */
function completed(folded: string, { lexicon, vocabularies }: SearchData): string | undefined {
  if (folded.length < SHORTEST_BEGINNING) return undefined;
  if (vocabularies.some((vocabulary) => vocabulary.begins(folded)) && folded.length > 5) return undefined;
  return lexicon.startingWith(folded.charAt(0)).find((word) => word.startsWith(folded));
}

/** An article without its apostrophe: "lhebergement". Examples write so too: only a name is surer. */
function unglued(token: Token, { lexicon }: SearchData): string | undefined {
  const rest = withoutArticle(token.folded);
  return rest !== undefined && lexicon.hasStem(stem(rest)) && !lexicon.hasStem(token.stem) ? rest : undefined;
}

/** Three letters are too few to correct, unless they are those of a name: "vsp". */
const isExchanged = (folded: string, { lexicon }: SearchData): boolean =>
  folded.length === 3 && nearest(folded, lexicon.names) !== undefined;

/** The word that makes a known name together with its neighbour: "publik cloud". */
function inContext(typed: readonly Token[], position: number, { lexicon }: SearchData): string | undefined {
  const token = typed[position];
  if (!token || token.folded.length <= 3) return undefined;
  const [before, after] = [typed[position - 1], typed[position + 1]];
  const isNamed = (words: readonly Token[]): boolean =>
    lexicon.phrases.get(phraseKey(words))?.meaning.concepts[0]?.type === 'product';
  return possible(token.folded, lexicon.startingWith(token.folded.charAt(0))).find((word) => {
    const read = readAs(word, token.typed);
    return (before && isNamed([before, read])) || (after && isNamed([read, after]));
  });
}

function meantBy(folded: string, { lexicon, vocabularies, model }: SearchData): string | undefined {
  if (folded.length <= 3) return nearest(folded, lexicon.names);
  const initial = folded.charAt(0);
  return (
    nearest(folded, [...lexicon.startingWith(initial), ...askedWords(model, initial)]) ??
    nearest(
      folded,
      vocabularies.flatMap((vocabulary) => vocabulary.startingWith(initial)),
    )
  );
}

/** The words of the examples with a first letter, as stems. */
const askedWords = (model: AskModel | undefined, initial: string): readonly string[] =>
  [...(model?.features.keys() ?? [])].filter(
    (feature) => feature.startsWith(initial) && !/[ *]/.test(feature),
  );
