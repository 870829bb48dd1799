import type { Change } from '../../catalogue/schemas/changes.ts';
import { toText } from '../../documents/text.ts';
import { type Locale, otherLocales } from '../../i18n/locales.ts';
import { has } from '../../settings/site.ts';
import { type ChangeView, changeView } from '../../site/changes/changes.ts';
import { concerned } from '../../site/changes/concerned.ts';
import type { ViewContext } from '../../site/context.ts';
import type { Entry } from '../../site/entries.ts';
import { deskPath } from '../../urls.ts';
import { changeMessage } from './message.ts';

/** A guide or plan that holds what changed. */
export interface ConcernedEntry {
  readonly kind: Entry['kind'];
  readonly code: string;
  readonly title: string;
  /** The language of the title. */
  readonly lang: Locale;
  readonly permanent: string;
  /** The reply about it, at the desk, where there is one. */
  readonly reply?: string;
}

/** A text to send in one language, paragraph by paragraph. */
export interface MessageToSend {
  readonly lang: Locale;
  readonly paragraphs: readonly string[];
}

/** What an agent needs when something changed. */
export interface ChangeKit {
  readonly change: ChangeView;
  /** In every language, that of the page first. */
  readonly messages: readonly MessageToSend[];
  /** Plans first, in the order of the desk. */
  readonly entries: readonly ConcernedEntry[];
}

/** @param site where the site is published */
export function changeKit(change: Change, context: ViewContext, site: URL): ChangeKit {
  const { catalogue, locale, finish } = context;
  return {
    change: changeView(change, context),
    messages: [locale, ...otherLocales(locale)].map((lang) => ({
      lang,
      paragraphs: toText([changeMessage(change, catalogue, lang, site)]).split('\n\n'),
    })),
    entries: concerned(catalogue, change.id).map(({ kind, code, permanent, in: versions }) => {
      const { title, lang } = versions[locale];
      return {
        kind,
        code,
        title: finish(title, lang),
        lang,
        permanent,
        ...(has('desk') && { reply: `${deskPath(locale)}#code=${code}` }),
      };
    }),
  };
}
