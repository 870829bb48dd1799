import type { Catalogue } from '../../catalogue/model.ts';
import { toHtml } from '../../documents/html.ts';
import { composeReply } from '../../documents/reply.ts';
import { shortBlocks } from '../../documents/short-reply.ts';
import { toText } from '../../documents/text.ts';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { changedDay } from '../../site/changes/concerned.ts';
import { entriesOf } from '../../site/entries.ts';
import type { DeskReplies } from './desk-items.ts';
import { repliesAbout } from './replies.ts';

/** A whole reply, as a help desk can import it. */
export interface ReplyRow {
  readonly code: string;
  readonly kind: DeskReplies['kind'];
  readonly id: string;
  readonly language: Locale;
  readonly title: string;
  /** In a few sentences. */
  readonly short: string;
  readonly text: string;
  readonly html: string;
  readonly url: string;
  readonly checked: string;
  /** The last day on which it is known to have changed. */
  readonly changed: string;
}

/**
 * Every reply in every language, with warnings and dates. Without greeting and signature: help desks put
 * in their own. Texts are for pasting, with no-break spaces; titles are for searching, without.
 *
 * @param site where the site is published
 */
export function replyRows(catalogue: Catalogue, site: URL): readonly ReplyRow[] {
  return entriesOf(catalogue).flatMap((entry) => {
    const { link, replies } = repliesAbout(entry, catalogue, site);
    return LOCALES.map((language) => {
      const passages = composeReply(replies, { languages: [language], warnings: true, dates: true });
      return {
        code: entry.code,
        kind: entry.kind,
        id: entry.id,
        language,
        title: entry.in[language].title,
        short: toText([{ lang: language, blocks: shortBlocks(replies[language].short, language) }]),
        text: toText(passages),
        html: toHtml(passages),
        url: link,
        checked: entry.checked,
        changed: changedDay(catalogue, entry),
      };
    });
  });
}
