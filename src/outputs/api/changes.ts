import type { Catalogue } from '../../catalogue/model.ts';
import { findProvider } from '../../catalogue/model.ts';
import { toText } from '../../documents/text.ts';
import { perLocale } from '../../i18n/locales.ts';
import { plainTypography } from '../../i18n/typography.ts';
import { concerned } from '../../site/changes/concerned.ts';
import { viewContext } from '../../site/context.ts';
import { plainText } from '../../site/text/resolve-text.ts';
import { changePath } from '../../urls.ts';
import { changeMessage } from '../changes/message.ts';

/** `/api/changes.json`. Titles and texts are plain; messages are for pasting. @param site where the site is published */
export function changesApi(catalogue: Catalogue, site: URL) {
  return {
    changes: catalogue.changes.map((change) => {
      const provider = findProvider(catalogue, change.provider);
      return {
        id: change.id,
        kind: change.kind,
        provider: change.provider ?? null,
        changed: change.on,
        since: change.since ?? null,
        title: change.title,
        text: perLocale((locale) =>
          plainText(change.text, { ...viewContext(catalogue, locale, plainTypography), provider }),
        ),
        message: perLocale((locale) => toText([changeMessage(change, catalogue, locale, site)])),
        url: perLocale((locale) => changePath(locale, change.id)),
        touches: change.touches,
        codes: concerned(catalogue, change.id).map(({ code }) => code),
        sources: change.sources,
      };
    }),
  };
}
