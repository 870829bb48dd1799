import { fold } from '../../search/text/tokens.ts';
import type { OptionRow } from '../../site/types.ts';

/**
 * The answers to show for what was typed, in their order. Every word must occur, in any place,
 * without regard to accents or case. Ways out ("Mine is not listed") always stay; when nothing
 * else is left, only the last of them does.
 */
export function matching(answers: readonly OptionRow[], query: string): readonly OptionRow[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const found = answers.filter(
    (answer) => answer.escape || words.every((word) => haystack(answer).includes(word)),
  );
  return found.every(({ escape }) => escape) ? found.slice(-1) : found;
}

function haystack({ title, hint = '', keywords = [] }: OptionRow): string {
  return fold([title, hint, ...keywords].join(' '));
}
