import type { Locale } from '../i18n/locales.ts';
import { alike } from './alike.ts';
import type { Extract } from './engine.ts';
import { plain } from './plain-text.ts';
import { readable } from './readable.ts';
import { markTerms, type Segment, textOf } from './segments.ts';
import { words } from './words.ts';

const answered = (terms: readonly string[], found: readonly string[]): number =>
  terms.filter((term) => words(term).some((part) => found.some((word) => alike(part, word)))).length;

const markedWords = (segments: readonly Segment[]): readonly string[] =>
  segments.filter(({ marked }) => marked).flatMap(({ text }) => words(text));

function dropStart(segments: readonly Segment[], length: number): readonly Segment[] {
  let left = length;
  return segments.flatMap((segment) => {
    const text = segment.text.slice(left);
    left = Math.max(0, left - segment.text.length);
    return text ? [{ ...segment, text }] : [];
  });
}

/** How much of the start of an excerpt is the title, or the end of it: "… a VPS now. Ends: …". */
function titleLength(text: string, title: string): number {
  const start = /^…\s*/.exec(text)?.[0].length ?? 0;
  const wordsOfTitle = plain(title).split(' ');
  const ending = wordsOfTitle
    .map((_, from) => wordsOfTitle.slice(from).join(' '))
    .find((end) => text.startsWith(end, start));
  if (ending === undefined) return 0;
  const end = start + ending.length;
  return end + (/^[\s.:?!]*/.exec(text.slice(end))?.[0].length ?? 0);
}

/**
 * The one sentence under a result: the page's own description when it has the words and says more
 * than the title, otherwise the place in the page that has them.
 */
export function sentence(
  title: string,
  extract: Extract,
  terms: readonly string[],
  locale: Locale,
): readonly Segment[] {
  const { description } = extract;
  // The title already stands above.
  const excerpt = dropStart(extract.excerpt, titleLength(textOf(extract.excerpt), title));
  const described = answered(terms, words(`${title} ${description}`));
  const suffices =
    !description.startsWith(plain(title)) && described >= answered(terms, markedWords(extract.excerpt));
  if (description && (suffices || textOf(excerpt).trim() === ''))
    return markTerms(readable(description, locale), terms);
  return excerpt.map((segment) => ({ ...segment, text: readable(segment.text, locale) }));
}
