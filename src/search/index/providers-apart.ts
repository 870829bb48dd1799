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
  const apart = new Set(havingFiles(providers));
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

const havingFiles = (providers: IndexFile['providers']): readonly string[] =>
  providers.flatMap(([id, , isApart]) => (isApart ? [id] : []));

/** All providers with a file, whatever is asked: of a small site, where these are few. */
export const everyProviderApart = ({ providers }: IndexFile): readonly string[] | undefined =>
  providers.length <= MOST_APART ? havingFiles(providers) : undefined;
