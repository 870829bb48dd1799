import type { Catalogue } from '../../catalogue/model.ts';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translate.ts';
import { typography } from '../../i18n/typography.ts';
import { deskItems } from '../replies/desk-items.ts';

/** What the preview of a link to a guide or plan says. */
export interface CardView {
  readonly locale: Locale;
  readonly code: string;
  readonly title: string;
  readonly kind: string;
  readonly provider?: string;
}

/** The previews of every guide and plan, in every language. */
export function cardViews(catalogue: Catalogue): readonly CardView[] {
  const items = deskItems(catalogue);
  return LOCALES.flatMap((locale) => {
    const t = translator(locale);
    return items.map(({ code, kind, title, provider: id }) => {
      const provider = catalogue.providers.find((candidate) => candidate.id === id)?.name;
      return {
        locale,
        code,
        title: typography(title[locale], locale),
        kind: t(`search.kind.${kind}`),
        ...(provider && { provider }),
      };
    });
  });
}
