import type { Catalogue, Provider } from '../catalogue/model.ts';
import type { Locale } from '../i18n/locales.ts';
import { type Translate, translator } from '../i18n/translate.ts';
import { type Finish, typography } from '../i18n/typography.ts';

/** What words of one language are made with. */
export interface Words {
  readonly locale: Locale;
  readonly t: Translate;
  /**
   * Typography as the output wants it: everything on a page, spaces alone in a text to be pasted, nothing in
   * data. The output says so once, when it makes the context, so that nothing has to be taken out again.
   */
  readonly finish: (text: string, language?: Locale) => string;
}

/** What everything that the site says is made with. */
export interface ViewContext extends Words {
  readonly catalogue: Catalogue;
  /** Whose labels, values and screens a text names. */
  readonly provider?: Provider | undefined;
  /** The numbers that a text names, in words, where they are no provider's. */
  readonly numbers?: ReadonlyMap<string, string> | undefined;
}

/** @param finish typography of the output; that of pages where nothing is said */
export function wordsIn(locale: Locale, finish: Finish = typography): Words {
  return {
    locale,
    t: translator(locale, finish),
    finish: (text, language = locale) => finish(text, language),
  };
}

/** @param finish typography of the output; that of pages where nothing is said */
export function viewContext(catalogue: Catalogue, locale: Locale, finish?: Finish): ViewContext {
  return { catalogue, ...wordsIn(locale, finish) };
}
