import { toHtml } from '../../documents/html.ts';
import { toMarkdown } from '../../documents/markdown.ts';
import type { Block, Passage } from '../../documents/model.ts';
import { type ReplyParts, stepBlocks, verbatim, wholeBlocks } from '../../documents/reply.ts';
import { shortBlocks } from '../../documents/short-reply.ts';
import { DIVIDER, toText } from '../../documents/text.ts';
import { withSaid } from '../../documents/with-said.ts';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import type { DeskReplies } from '../../outputs/replies/desk-items.ts';
import { type DayNumber, isoDay } from '../../plan/days.ts';
import { today } from '../browser/today.client.ts';
import type { Copied } from './copy.client.ts';
import type { Wrapping } from './kept.client.ts';
import { type PasteFormat, REPLY_FORMS, type ReplyForm } from './reply-forms.client.ts';
import { endIn, type SaidByCode, withEnd } from './said.client.ts';

/** The language of a reply, or all of them one after the other. */
export type Tab = Locale | 'both';

/** What the agent wants a reply to hold. */
export interface ReplyWishes {
  readonly tab: Tab;
  readonly form: ReplyForm;
  /** Of the whole reply. */
  readonly warnings: boolean;
  readonly dates: boolean;
  /** The id of a right to go behind the reply. */
  readonly law?: string | undefined;
  readonly said: SaidByCode;
  readonly wrappings: Readonly<Record<Locale, Wrapping>>;
}

export { LawChoice } from './LawChoice.tsx';
export { DIVIDER, withEnd };

/** What the field of the end date shows: an ISO day or nothing, and whether that day lies behind. */
export function endOf(
  item: DeskReplies,
  said: string,
  now: DayNumber = today(),
): { readonly day: string; readonly isPast: boolean } | undefined {
  if (!item.replies[LOCALES[0]].short.dated) return undefined;
  const end = endIn(said);
  // While a year is typed it is one of long ago.
  return end === undefined ? { day: '', isPast: false } : { day: isoDay(end), isPast: end > 0 && end < now };
}

const languagesOf = (tab: Tab): readonly Locale[] => (tab === 'both' ? LOCALES : [tab]);

/** The forms in which there is something to say about these guides and plans, as they are offered. */
export function formsOf(items: readonly DeskReplies[]): readonly ReplyForm[] {
  const some = (has: (reply: ReplyParts) => boolean): boolean =>
    items.some(({ replies }) => LOCALES.some((locale) => has(replies[locale])));
  return REPLY_FORMS.filter((form) => {
    if (form === 'steps') return some((reply) => stepBlocks(reply).length > 0);
    return form !== 'ask' || some(({ ask }) => ask !== undefined);
  });
}

/** The form that is wished for, or the short one where there is nothing to say in it. */
export const formIn = (items: readonly DeskReplies[], { form }: Pick<ReplyWishes, 'form'>): ReplyForm =>
  formsOf(items).includes(form) ? form : 'short';

function body(item: DeskReplies, lang: Locale, form: ReplyForm, wishes: ReplyWishes): readonly Block[] {
  const reply = item.replies[lang];
  if (form === 'steps') return stepBlocks(reply);
  if (form === 'whole') return wholeBlocks(reply, wishes);
  if (form === 'ask' && reply.ask) return reply.ask;
  const end = endIn(wishes.said[item.code] ?? '');
  return shortBlocks(reply.short, lang, end === undefined ? undefined : { end, today: today() });
}

/** The right that the agent adds, where the reply says something by itself. */
function lawOf(item: DeskReplies, lang: Locale, form: ReplyForm, { law }: ReplyWishes): readonly Block[] {
  if (form !== 'short' && form !== 'whole') return [];
  return item.replies[lang].laws?.find(({ id }) => id === law)?.blocks ?? [];
}

/** One greeting, what is to be said of each guide or plan in order, one end. Steps alone go into a text that has both. */
function passages(items: readonly DeskReplies[], wishes: ReplyWishes): readonly Passage[] {
  const form = formIn(items, wishes);
  return languagesOf(wishes.tab).map((lang) => {
    const { greeting, signature } = wishes.wrappings[lang];
    const blocks = items.flatMap((item) =>
      withSaid(
        [...body(item, lang, form, wishes), ...lawOf(item, lang, form, wishes)],
        item.link,
        wishes.said[item.code] ?? '',
      ),
    );
    const close = form === 'short' ? items[0]?.replies[lang].short.close : undefined;
    return {
      lang,
      blocks:
        form === 'steps'
          ? blocks
          : [...verbatim(greeting), ...blocks, ...verbatim(close), ...verbatim(signature)],
    };
  });
}

/** The reply as it goes to the clipboard. */
export function contentOf(items: readonly DeskReplies[], wishes: ReplyWishes, as: PasteFormat): Copied {
  const reply = passages(items, wishes);
  if (as === 'markdown') return { text: toMarkdown(reply) };
  return as === 'rich' ? { text: toText(reply), html: toHtml(reply) } : { text: toText(reply) };
}

/** The text of a reply as it will be pasted, language by language. */
export function previewOf(
  items: readonly DeskReplies[],
  wishes: ReplyWishes,
): readonly { readonly lang: Locale; readonly text: string }[] {
  return passages(items, wishes).map((passage) => ({ lang: passage.lang, text: toText([passage]) }));
}
