import { alike } from './alike.ts';
import { words } from './tokens.ts';

/** A piece of text, marked or not: shown as text and never as HTML. */
export interface Segment {
  readonly text: string;
  readonly marked: boolean;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

const decode = (text: string): string =>
  text.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity);

/** The engine marks whatever stands between two spaces; the article before and the comma after are no part of the word. */
function narrowMark(text: string): readonly Segment[] {
  const [, before = '', word = '', after = ''] =
    /^((?:\p{L}{1,2}['’]|[^\p{L}\p{N}])*)([\s\S]*?)([^\p{L}\p{N}]*)$/u.exec(text) ?? [];
  return [
    { text: before, marked: false },
    { text: word, marked: true },
    { text: after, marked: false },
  ];
}

/**
 * An excerpt of the engine, which is text with `<mark>` in it, as segments.
 *
 * @example parseExcerpt("sans <mark>l'abonnement,</mark> rien") // "sans l'" · "abonnement" (marked) · ", rien"
 */
export function parseExcerpt(excerpt: string): readonly Segment[] {
  const segments = excerpt.split(/(<mark>[\s\S]*?<\/mark>)/).flatMap((part) => {
    const marked = /^<mark>([\s\S]*)<\/mark>$/.exec(part)?.[1];
    return marked === undefined ? [{ text: decode(part), marked: false }] : narrowMark(decode(marked));
  });
  return merge(segments.filter(({ text }) => text !== ''));
}

/** The same text with the words marked that answer a term. */
export function markTerms(text: string, terms: readonly string[]): readonly Segment[] {
  const folded = terms.flatMap(words);
  const segments: Segment[] = [];
  for (const part of text.match(
    /(?:(?<![\p{L}\p{N}])\p{L}-\u2060?(?=\p{L}))?[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+/gu,
  ) ?? []) {
    const found = words(part).some((word) => folded.some((term) => alike(term, word)));
    segments.push({ text: part, marked: found });
  }
  return merge(segments);
}

function merge(segments: readonly Segment[]): readonly Segment[] {
  const merged: Segment[] = [];
  for (const segment of segments) {
    const last = merged.at(-1);
    if (last && last.marked === segment.marked)
      merged[merged.length - 1] = { ...last, text: last.text + segment.text };
    else merged.push(segment);
  }
  return merged;
}
