import type { Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translate.ts';
import type { SearchStrings } from '../../islands/search/strings.ts';

/** The words of the search island in one language. */
export function searchStrings(locale: Locale): SearchStrings {
  const t = translator(locale);
  return {
    label: t('search.label'),
    submit: t('search.submit'),
    searching: t('search.searching'),
    count: { one: t('search.count.one'), other: t('search.count.other') },
    partial: t('search.partial'),
    refine: t('search.refine'),
    all: t('search.all'),
    kind: { plan: t('search.kind.plan'), guide: t('search.kind.guide') },
    kinds: { plan: t('search.kinds.plan'), guide: t('search.kinds.guide') },
    none: { title: t('search.none.title'), hint: t('search.none.hint') },
    failed: { title: t('search.failed.title'), hint: t('search.failed.hint') },
    retry: t('search.retry'),
    more: { one: t('search.more.one'), other: t('search.more.other') },
    pageTitle: t('search.page-title'),
  };
}
