import type { Procedure } from '../../catalogue/schemas/provider.ts';
import { parseText } from '../../catalogue/text.ts';
import { DEFAULT_LOCALE } from '../../i18n/locales.ts';
import type { ViewContext } from '../context.ts';
import { labelInline } from '../text/resolve-text.ts';
import type { PortalWay } from '../types.ts';

/** A single place needs no drawing: its step says it all. */
const FEWEST_PLACES = 2;

/**
 * The way through the portal to the button, in the words that the registry knows, with the numbers of
 * the steps. Steps without such words (log in, give a reason) are left out.
 *
 * @returns undefined where fewer than two places of the way are known
 */
export function portalWay(procedure: Procedure | undefined, context: ViewContext): PortalWay | undefined {
  const { provider } = context;
  if (!procedure || !provider) return undefined;
  const way = procedure.steps.flatMap((step, index) => {
    const parts = parseText(step.text[DEFAULT_LOCALE]).flatMap((token) => {
      const label = token.kind === 'label' ? provider.labels.get(token.id) : undefined;
      const inline = label && labelInline(label, context);
      return inline?.kind === 'label' ? [{ kind: label?.part ?? ('words' as const), label: inline }] : [];
    });
    return parts.length === 0 ? [] : [{ step: index + 1, sometimes: step.condition !== undefined, parts }];
  });
  return way.length < FEWEST_PLACES ? undefined : way;
}
