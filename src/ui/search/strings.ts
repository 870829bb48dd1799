import { type Locale, perLocale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translate.ts';

/** The island's words, resolved for one language; `{…}` is filled in there. */
export type SearchStrings = ReturnType<typeof searchStrings>;

/** The words of the search island in one language. */
export function searchStrings(locale: Locale) {
  const t = translator(locale);
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  return {
    searching: t('search.searching'),
    count: { one: t('search.count.one'), other: t('search.count.other') },
    facetsOnly: t('search.partial.text'),
    partial: t('search.partial.index'),
    refine: t('search.refine'),
    moreFilters: t('search.filter.more'),
    all: t('search.all'),
    kind: { plan: t('search.kind.plan'), guide: t('search.kind.guide') },
    kinds: { plan: t('search.kinds.plan'), guide: t('search.kinds.guide') },
    facets: {
      kind: t('search.filter.kind'),
      provider: t('search.filter.provider'),
      family: t('search.filter.family'),
      language: t('search.filter.language'),
    },
    languages: perLocale((each) => names.of(each) ?? each),
    understood: t('search.understood'),
    remove: t('search.understood.remove'),
    corrected: t('search.corrected'),
    unknown: t('search.unknown'),
    exactly: t('search.exactly'),
    exactlyOn: t('search.exactly.on'),
    exactlyOff: t('search.exactly.off'),
    bridge: t('search.bridge'),
    bridgeLink: perLocale((each) => translator(each)('search.bridge.link')),
    also: t('search.also'),
    only: t('search.only'),
    suggestion: t('search.suggest.title'),
    start: t('search.suggest.start'),
    suggestionHint: {
      plan: t('search.suggest.plan'),
      family: t('search.suggest.family'),
      provider: t('search.suggest.provider'),
      product: t('search.suggest.product'),
      variant: t('search.suggest.variant'),
      route: t('search.suggest.route'),
    },
    none: {
      title: t('search.none.title'),
      hint: t('search.none.hint'),
      known: t('search.none.known'),
      filtered: t('search.none.filtered'),
      unfilter: t('search.none.unfilter'),
    },
    failed: { title: t('search.failed.title'), hint: t('search.failed.hint') },
    retry: t('search.retry'),
    more: { one: t('search.more.one'), other: t('search.more.other') },
    pageTitle: t('search.page-title'),
  };
}
