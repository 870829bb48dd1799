import type { Provider } from '../../catalogue/model.ts';
import type { Translate } from '../../i18n/translate.ts';
import { reliability } from '../plan/procedure.ts';
import { plainText, resolveText, type TextContext } from '../text/resolve-text.ts';
import type { RichText } from '../types.ts';

/** Something that this site does not cover, and what is known of its end. */
export interface NotCoveredView {
  readonly id: string;
  readonly name: string;
  readonly text: RichText;
  readonly reliability?: string;
}

/** What readers look for at this provider in vain, in the order of the file. */
export function notCoveredViews(
  provider: Provider,
  outer: Pick<TextContext, 'catalogue' | 'locale'>,
  t: Translate,
): readonly NotCoveredView[] {
  const context = { ...outer, provider };
  return provider.notCovered.map((item) => {
    const sure = reliability(item, t);
    return {
      id: item.id,
      name: plainText(item.name, context),
      text: resolveText(item.text, context),
      ...(sure && { reliability: sure }),
    };
  });
}
