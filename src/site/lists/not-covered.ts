import type { Provider } from '../../catalogue/model.ts';
import type { ViewContext } from '../context.ts';
import { reliability } from '../plan/procedure.ts';
import { plainText, resolveText } from '../text/resolve-text.ts';
import type { RichText } from '../types.ts';

/** Something that this site does not cover, and what is known of its end. */
export interface NotCoveredView {
  readonly id: string;
  readonly name: string;
  readonly text: RichText;
  readonly reliability?: string;
}

/** What readers look for at this provider in vain, in the order of the file. */
export function notCoveredViews(provider: Provider, context: ViewContext): readonly NotCoveredView[] {
  const { t } = context;
  return provider.notCovered.map((item) => {
    const sure = reliability(item, t);
    return {
      id: item.id,
      name: plainText(item.name, { ...context, provider }),
      text: resolveText(item.text, { ...context, provider }),
      ...(sure && { reliability: sure }),
    };
  });
}
