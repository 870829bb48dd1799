import type { IndexFile, WordsFile } from '../files/index-file.ts';
import { tokens } from '../text/tokens.ts';
import { idleIn, strangeWords } from '../understanding/known-words.ts';
import type { SearchData } from '../understanding/search-data.ts';
import { understand } from '../understanding/understand.ts';
import type { ConceptType } from '../understanding/understanding.ts';

/** More named at once are a list of providers. */
const MOST_APART = 3;

/** The providers whose file a query needs: what it names of theirs is in no index. */
export function providersApart(
  query: string,
  data: SearchData,
  { providers }: IndexFile,
  pieces: readonly WordsFile[],
): readonly string[] {
  const { concepts } = understand(query, data);
  const idsOf = (type: ConceptType): readonly string[] =>
    concepts.filter((each) => each.type === type).flatMap(({ ids }) => ids);
  const known = new Set(idsOf('product').map((path) => path.slice(0, path.indexOf('/'))));
  const apart = new Set(providers.flatMap(([id, , isApart]) => (isApart ? [id] : [])));
  // Of a small site all there is.
  if (pieces.length > 0 && apart.size <= MOST_APART && providers.length <= MOST_APART) return [...apart];
  const named = idsOf('provider').filter((id) => apart.has(id) && !known.has(id));
  const typed = tokens(query);
  const strange = known.size > 0 ? strangeWords(typed, { ...data, vocabularies: [] }) : typed;
  const bySubject = strange
    .filter((token) => idleIn(token, data).length === 0)
    .flatMap(({ folded }) =>
      pieces.flatMap(({ names }) => (Object.hasOwn(names, folded) ? (names[folded] ?? []) : [])),
    );
  return [...new Set([...named, ...bySubject])].slice(0, MOST_APART);
}
