import type { Block, Run } from './model.ts';

/**
 * The same blocks, in which one address carries what is known of the reader's situation.
 *
 * @param href the address
 * @param said as plans read it: `?mail=no&ends=2026-12-03`; may be empty
 */
export function withSaid(blocks: readonly Block[], href: string, said: string): readonly Block[] {
  if (said === '') return blocks;
  const run = (each: Run): Run =>
    each.kind === 'link' && each.href === href
      ? { ...each, text: each.text === href ? href + said : each.text, href: href + said }
      : each;
  return blocks.map((block) => {
    if (block.kind === 'paragraph') return { ...block, line: block.line.map(run) };
    if (block.kind === 'list' || block.kind === 'steps')
      return { ...block, items: block.items.map((line) => line.map(run)) };
    return block;
  });
}
