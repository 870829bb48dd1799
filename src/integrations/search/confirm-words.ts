import type { IndexedPage } from './read-page.ts';

/**
 * The engine splits words at spaces and plain marks only: by a character that it does not know, article
 * and noun become one word that nobody looks for. A word so lost cannot be found again by any query.
 *
 * @param texts what the index holds of each page, by URL
 * @throws with every word that a reader sees on a page and that the index does not hold as a word
 */
export function confirmWords(
  pages: readonly Pick<IndexedPage, 'page' | 'words'>[],
  texts: ReadonlyMap<string, string>,
): void {
  const wordsOf = remembering(heldWords);
  const lost = pages.flatMap(({ page: { url }, words }) => {
    const held = new Set((texts.get(url) ?? '').split(/\s+/).flatMap(wordsOf));
    return words
      .split(' ')
      .filter((word) => word !== '' && !held.has(word))
      .map((word) => `${url}: "${word}"`);
  });
  if (lost.length > 0) {
    const more = lost.length > SHOWN ? `\n  and ${lost.length - SHOWN} more` : '';
    throw new Error(
      `Search index: these words cannot be found again:\n  ${lost.slice(0, SHOWN).join('\n  ')}${more}`,
    );
  }
}

const SHOWN = 20;

/** What is between two spaces, as a whole and in its parts. Not our own splitting, which is kinder. */
function heldWords(part: string): readonly string[] {
  const folded = part.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return [folded, ...folded.split(/['_\-.,:;!?()/"«»“”…]+/)].map((word) =>
    word.replace(/[^\p{L}\p{N}’ʼ]/gu, ''),
  );
}

/** The same parts stand on many pages. */
function remembering<T>(read: (part: string) => T): (part: string) => T {
  const known = new Map<string, T>();
  return (part) => {
    const value = known.get(part) ?? read(part);
    known.set(part, value);
    return value;
  };
}
