import { toHtml } from '../../documents/html.ts';
import { composeReply } from '../../documents/reply.ts';
import { toText } from '../../documents/text.ts';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import type { DeskReplies } from './desk-items.ts';

/** A whole reply, as a help desk can import it. */
export interface ReplyRow {
  readonly code: string;
  readonly kind: DeskReplies['kind'];
  readonly id: string;
  readonly language: Locale;
  readonly title: string;
  readonly text: string;
  readonly html: string;
  readonly url: string;
  readonly checked: string;
}

/**
 * Every reply in every language, with warnings and dates. Without greeting and signature: help desks put
 * in their own. Texts are for pasting, with no-break spaces; titles are for searching, without.
 */
export function replyRows(items: readonly DeskReplies[]): readonly ReplyRow[] {
  return items.flatMap(({ code, kind, id, title, link, checked, replies }) =>
    LOCALES.map((language) => {
      const passages = composeReply(replies, { languages: [language], warnings: true, dates: true });
      return {
        code,
        kind,
        id,
        language,
        title: title[language],
        text: toText(passages),
        html: toHtml(passages),
        url: link,
        checked,
      };
    }),
  );
}
