import { LOCALES, type Locale } from '../../i18n/locales.ts';
import type { DeskRow } from '../../outputs/replies/desk-rows.ts';
import { inLocale, permanentPath } from '../../urls.ts';
import { fill } from '../search/words.client.ts';
import type { ReplyWishes, Tab } from './contents.client.ts';
import type { Copied } from './copy.client.ts';
import type { PasteFormat, ReplyForm } from './reply-forms.client.ts';
import type { SaidByCode } from './said.client.ts';
import type { DeskStrings } from './strings.ts';
import { useCopying } from './use-copying.client.ts';
import type { Wrappings } from './use-kept.client.ts';
import { useReplies } from './use-replies.client.ts';
import { useWanted } from './use-wanted.client.ts';

interface Desk {
  readonly locale: Locale;
  readonly strings: DeskStrings;
  /** Origin of the published site: copied links lead there, wherever the desk itself is open. */
  readonly site: string;
  readonly kept: { readonly wrappings: Wrappings; readonly addRecent: (code: string) => void };
  /** What the link in the search field says of a situation. */
  readonly pasted: SaidByCode;
}

/** What is to be copied where that is not what the panel shows: what a key asks for. */
export interface CopyWish {
  readonly tab?: Tab;
  readonly form?: ReplyForm;
  readonly as?: PasteFormat;
}

/** A link to a guide or plan. An address that names a language sends on without a script, and loses what stands behind it. */
function linkTo({ code, href }: DeskRow, said: string, language?: Locale): string {
  return (said && language ? inLocale(href, language) : permanentPath(code, language)) + said;
}

/** What the agent wants to send, and the ways to take it along. The names are those that the panel asks for. */
export function useReply(row: DeskRow | undefined, { locale, strings, site, kept, pasted }: Desk) {
  const { wanted, said, about, ...wishing } = useWanted(locale, row, pasted);
  const codes = about.map(({ code }) => code);
  const { loaded, get, retry } = useReplies(row ? codes : []);
  const [copying, wish] = useCopying();
  const wishes: ReplyWishes = { ...wanted, said, wrappings: kept.wrappings };
  const link = (of: DeskRow, language?: Locale): string =>
    new URL(linkTo(of, said[of.code] ?? '', language), site).href;

  /** What can be said of a row without its reply: its title, and the page in each language wanted. */
  const fallback = (tab: Tab): Copied => {
    const languages = tab === 'both' ? LOCALES : [tab];
    const lines = about.flatMap((each) => [each.title, ...languages.map((language) => link(each, language))]);
    return { text: lines.join('\n') };
  };

  const onCopy = async ({ tab, form, as }: CopyWish = {}): Promise<void> => {
    if (!row) return;
    const now = { ...wishes, tab: tab ?? wanted.tab, form: form ?? wanted.form };
    wishing.onWant({ tab: now.tab });
    const spoken =
      now.tab === 'both'
        ? strings.copied.both
        : fill(strings.copied.reply, { language: strings.spoken[now.tab] });
    const done = await wish({
      what: 'reply',
      instead: fallback(now.tab),
      content: get(codes).then(({ items, contents }) => contents.contentOf(items, now, as ?? wanted.as)),
      toast: now.form === 'steps' ? strings.copied.steps : spoken,
    });
    if (done) codes.forEach(kept.addRecent);
  };

  const onLink = async (): Promise<void> => {
    if (!row) return;
    const copied = { text: link(row, wanted.linkIn) };
    const content = Promise.resolve(copied);
    const done = await wish({ what: 'link', content, instead: copied, toast: strings.copied.link });
    if (done) kept.addRecent(row.code);
  };

  const { as, linkIn } = wanted;
  return { ...wishing, as, linkIn, loaded, wishes, copying, onCopy, onLink, onRetry: retry };
}

export type Reply = ReturnType<typeof useReply>;
