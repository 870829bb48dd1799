import type { GuideEmbeds } from '../../site/guide/guide-blocks.ts';

/**
 * The data of the guide that a component stands in.
 *
 * @throws when it stands in none
 */
export function embedsOf(locals: App.Locals): GuideEmbeds {
  if (!locals.embeds) throw new Error('components of guides work inside GuideBody only');
  return locals.embeds;
}
