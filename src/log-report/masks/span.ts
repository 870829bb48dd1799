/** A part of a text that may not be shown, and what is shown for it. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly label: '[e-mail]' | '[number]' | '[address]' | '[user]';
}

/** All that a pattern finds, which has to be global. */
export function spansOf(text: string, pattern: RegExp, label: Span['label']): readonly Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
    label,
  }));
}

/** The spans in their order; those that touch are one, with the label of the longer. */
export function united(spans: readonly Span[]): readonly Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const result: Span[] = [];
  for (const span of sorted) {
    const before = result.at(-1);
    if (!before || span.start > before.end) {
      result.push(span);
      continue;
    }
    const { label } = span.end - span.start > before.end - before.start ? span : before;
    result[result.length - 1] = { start: before.start, end: Math.max(before.end, span.end), label };
  }
  return result;
}
