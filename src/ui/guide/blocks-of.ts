import type { GuideBlocks } from '../../site/guide/guide-blocks.ts';

/**
 * The data of the guide that a component stands in.
 *
 * @throws when it stands in none
 */
export function blocksOf(locals: App.Locals): GuideBlocks {
  if (!locals.guideBlocks) throw new Error('components of guides work inside GuideBody only');
  return locals.guideBlocks;
}
