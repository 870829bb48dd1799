import type { Catalogue } from '../../catalogue/model.ts';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { wordsIn } from '../../site/context.ts';
import { entriesOf } from '../../site/entries.ts';
import type { Card } from './card.ts';

/** What the preview of a link to a guide or plan says. */
export interface CardView extends Card {
  readonly locale: Locale;
  readonly code: string;
}

/** The previews of every guide and plan, in every language. */
export function cardViews(catalogue: Catalogue): readonly CardView[] {
  const names = new Map(catalogue.providers.map(({ id, name }) => [id, name]));
  return LOCALES.flatMap((locale) => {
    const { t, finish } = wordsIn(locale);
    return entriesOf(catalogue).map((entry) => {
      const provider = names.get(entry.provider ?? '');
      return {
        locale,
        code: entry.code,
        title: finish(entry.in[locale].title),
        kind: t(`search.kind.${entry.kind}`),
        ...(provider && { provider }),
      };
    });
  });
}
