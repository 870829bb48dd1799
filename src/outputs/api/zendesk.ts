import type { Catalogue } from '../../catalogue/model.ts';
import { findFamily, findProvider } from '../../catalogue/model.ts';
import { firstBy } from '../../catalogue/once-per.ts';
import type { Locale } from '../../i18n/locales.ts';
import { type Entry, entriesOf } from '../../site/entries.ts';
import { permanentPath } from '../../urls.ts';
import type { ReplyRow } from '../replies/reply-rows.ts';

/**
 * `/api/zendesk/{lang}.json`: a macro for each reply. The description is the permanent link in the language of the
 * reply: it never changes, so that a script finds the macro again by it.
 *
 * @param rows every reply in every language
 * @param site where the site is published
 */
export function zendeskApi(catalogue: Catalogue, rows: readonly ReplyRow[], language: Locale, site: URL) {
  const entries = firstBy(entriesOf(catalogue), ({ code }) => code);
  return {
    language,
    macros: rows
      .filter((row) => row.language === language)
      .map(({ code, title, html, changed }) => {
        const entry = entries.get(code);
        return {
          code,
          changed,
          macro: {
            title: [...(entry ? [folderOf(entry, catalogue, language)] : []), title].join('::'),
            description: new URL(permanentPath(code, language), site).href,
            actions: [
              { field: 'comment_value_html', value: html },
              ...(entry ? [{ field: 'current_tags', value: tagsOf(entry) } as const] : []),
            ] as const,
          },
        };
      }),
  };
}

/** The provider's name; of what holds with all of them, the name of its family. */
function folderOf({ provider, family }: Entry, catalogue: Catalogue, language: Locale): string {
  return (
    findProvider(catalogue, provider ?? undefined)?.name ??
    findFamily(catalogue, family)?.name[language] ??
    family
  );
}

/** Tags of a ticket are separated by spaces. */
const tagsOf = ({ provider, family }: Entry): string =>
  [...(provider === null ? [] : [provider]), family].join(' ');
