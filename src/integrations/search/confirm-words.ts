import type { SearchablePage } from '../../search/page.ts';
import { words } from '../../search/words.ts';

/**
 * The engine splits words at spaces and plain marks only: by a character that it does not know, article
 * and noun become one word that nobody looks for. A word so lost cannot be found again by any query.
 *
 * @param texts what the index holds of each page, by URL
 * @throws with every word of a title, of four letters and more, that the index does not hold as a word
 */
export function confirmWords(
  pages: readonly Pick<SearchablePage, 'url' | 'title'>[],
  texts: ReadonlyMap<string, string>,
): void {
  const lost = pages.flatMap(({ url, title }) => {
    const held = new Set(heldWords(texts.get(url) ?? ''));
    return words(title)
      .filter((word) => /^\p{L}{4,}$/u.test(word) && !held.has(word))
      .map((word) => `${url}: "${word}" of the title cannot be found again`);
  });
  if (lost.length > 0) throw new Error(`Search index:\n  ${lost.join('\n  ')}`);
}

/** Not our own splitting, which is kinder. */
function heldWords(text: string): readonly string[] {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return [...folded.split(/\s+/), ...folded.split(/[\s'\-.,:;!?()/"«»“”…]+/)].map((word) =>
    word.replace(/[^\p{L}\p{N}’ʼ]/gu, ''),
  );
}
