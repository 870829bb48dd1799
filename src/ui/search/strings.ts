import { type Locale, perLocale } from '../../i18n/locales.ts';
import { search } from '../../i18n/messages/en/search.ts';
import { translator } from '../../i18n/translate.ts';

type Key = keyof typeof search;

/** The search's messages, resolved for one language; `{…}` is filled in by the island. */
export type SearchStrings = ReturnType<typeof searchStrings>;

/** The words of the search island in one language. */
export function searchStrings(locale: Locale) {
  const t = translator(locale);
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const keys = Object.keys(search) as readonly Key[];
  // Its files are made of the built pages: while somebody edits, no connection is at fault.
  const unbuilt = {
    'failed.title': t('pages.search.unbuilt.title'),
    'failed.hint': t('pages.search.unbuilt.hint'),
  };
  return {
    ...(Object.fromEntries(keys.map((key) => [key, t(`search.${key}`)])) as Readonly<Record<Key, string>>),
    ...(import.meta.env.DEV && unbuilt),
    languages: perLocale((each) => names.of(each) ?? each),
    /** Leads to the results in each language, and says so in that one. */
    inLanguage: perLocale((each) => translator(each)('search.bridge.link')),
  };
}
