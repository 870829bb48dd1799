import { toHtml } from '../../documents/html.ts';
import { toMarkdown } from '../../documents/markdown.ts';
import { composeReply, composeSteps, type RepliesByLocale } from '../../documents/reply.ts';
import { toText } from '../../documents/text.ts';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import type { Copied } from './copy.client.ts';
import type { Wrapping } from './kept.client.ts';

/** The language of a reply, or all of them one after the other. */
export type Tab = Locale | 'both';

/** What the agent wants a reply to hold. */
export interface ReplyWishes {
  readonly tab: Tab;
  readonly warnings: boolean;
  readonly dates: boolean;
  readonly wrappings: Readonly<Record<Locale, Wrapping>>;
}

export const REPLY_FORMS = ['reply', 'rich', 'markdown', 'steps'] as const;
export type ReplyForm = (typeof REPLY_FORMS)[number];

const languagesOf = (tab: Tab): readonly Locale[] => (tab === 'both' ? LOCALES : [tab]);

function passages(replies: RepliesByLocale, { tab, warnings, dates, wrappings }: ReplyWishes) {
  const own = (part: keyof Wrapping) =>
    Object.fromEntries(LOCALES.map((locale) => [locale, wrappings[locale][part]]));
  return composeReply(replies, {
    languages: languagesOf(tab),
    warnings,
    dates,
    greeting: own('greeting'),
    signature: own('signature'),
  });
}

/** The reply in one of its forms, as it goes to the clipboard. */
export function contentOf(form: ReplyForm, replies: RepliesByLocale, wishes: ReplyWishes): Copied {
  if (form === 'steps') return { text: toText(composeSteps(replies, languagesOf(wishes.tab))) };
  const reply = passages(replies, wishes);
  if (form === 'markdown') return { text: toMarkdown(reply) };
  return form === 'rich' ? { text: toText(reply), html: toHtml(reply) } : { text: toText(reply) };
}

/** The text of a reply as it will be pasted, language by language. */
export function previewOf(
  replies: RepliesByLocale,
  wishes: ReplyWishes,
): readonly { readonly lang: Locale; readonly text: string }[] {
  return passages(replies, wishes).map((passage) => ({ lang: passage.lang, text: toText([passage]) }));
}

/** Whether there are steps to copy alone. */
export function hasSteps(replies: RepliesByLocale, tab: Tab): boolean {
  return composeSteps(replies, languagesOf(tab)).some(({ blocks }) => blocks.length > 0);
}
