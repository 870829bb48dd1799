import { allPlans, type Catalogue } from '../catalogue/model.ts';
import { LOCALES, type Locale } from '../i18n/locales.ts';
import { typography } from '../i18n/typography.ts';
import { guidePath } from '../urls.ts';
import { wordsIn } from './context.ts';
import { guideHead } from './lists/lists.ts';
import { planPath } from './paths.ts';
import { planTitle } from './plan/route-titles.ts';

/** What a code stands for: the same guide or plan in every language. */
export interface PermanentLink {
  readonly code: string;
  readonly choices: readonly { readonly locale: Locale; readonly title: string; readonly href: string }[];
}

/** Every code of the site with what it leads to. */
export function permanentLinks(catalogue: Catalogue): readonly PermanentLink[] {
  const plans = allPlans(catalogue).map((ref) => ({
    code: ref.route.code,
    choices: LOCALES.map((locale) => ({
      locale,
      title: planTitle(ref, wordsIn(locale)),
      href: planPath(locale, ref),
    })),
  }));
  const guides = catalogue.guides.map((guide) => ({
    code: guideHead(guide, LOCALES[0]).head.code,
    choices: LOCALES.map((locale) => {
      const { head, lang } = guideHead(guide, locale);
      return { locale, title: typography(head.title, lang), href: guidePath(locale, guide.id) };
    }),
  }));
  return [...plans, ...guides];
}
