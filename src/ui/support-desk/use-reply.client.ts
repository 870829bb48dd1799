import { useState } from 'preact/hooks';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import type { DeskRow } from '../../outputs/replies/desk-rows.ts';
import { permanentPath } from '../../urls.ts';
import { fill } from '../search/words.client.ts';
import { contentOf, type ReplyForm, type ReplyWishes, type Tab } from './contents.client.ts';
import type { Copied } from './copy.client.ts';
import type { DeskStrings } from './strings.ts';
import { useCopying } from './use-copying.client.ts';
import type { Wrappings } from './use-kept.client.ts';
import { useReplies } from './use-replies.client.ts';

interface Desk {
  readonly locale: Locale;
  readonly strings: DeskStrings;
  /** Origin of the published site: copied links lead there, wherever the desk itself is open. */
  readonly site: string;
  readonly kept: { readonly wrappings: Wrappings; readonly addRecent: (code: string) => void };
}

/**
 * The reply about the open row: what the agent wants it to hold, its text once that is there, and the ways to
 * take it along. The names are those that its panel asks for.
 */
export function useReply(row: DeskRow | undefined, { locale, strings, site, kept }: Desk) {
  const [wanted, setWanted] = useState<Omit<ReplyWishes, 'wrappings'>>({
    tab: locale,
    warnings: true,
    dates: true,
  });
  const { loaded, get, retry } = useReplies(row?.code);
  const [copying, wish] = useCopying();
  const wishes: ReplyWishes = { ...wanted, wrappings: kept.wrappings };

  const linkTo = (code: string, language?: Locale): string =>
    new URL(permanentPath(code, language), site).href;

  /** What can be said of a row without its reply: its title, and the page in each language wanted. */
  const fallback = ({ title, code }: DeskRow, tab: Tab): Copied => ({
    text: [title, ...(tab === 'both' ? LOCALES : [tab]).map((language) => linkTo(code, language))].join('\n'),
  });

  const onCopy = async (form: ReplyForm, tab: Tab = wanted.tab): Promise<void> => {
    if (!row) return;
    setWanted({ ...wanted, tab });
    const spoken =
      tab === 'both' ? strings.copied.both : fill(strings.copied.reply, { language: strings.spoken[tab] });
    const done = await wish({
      what: form,
      instead: fallback(row, tab),
      content: get(row.code).then(({ replies }) => contentOf(form, replies, { ...wishes, tab })),
      toast: form === 'steps' ? strings.copied.steps : spoken,
    });
    if (done) kept.addRecent(row.code);
  };

  const onLink = async (language?: Locale): Promise<void> => {
    if (!row) return;
    const link = { text: linkTo(row.code, language) };
    const what = language ? `link-${language}` : 'link';
    const content = Promise.resolve(link);
    const done = await wish({ what, content, instead: link, toast: strings.copied.link });
    if (done) kept.addRecent(row.code);
  };

  return {
    loaded,
    wishes,
    copying,
    onCopy,
    onLink,
    onTab: (tab: Tab): void => setWanted({ ...wanted, tab }),
    onWith: (part: 'warnings' | 'dates', on: boolean): void => setWanted({ ...wanted, [part]: on }),
    onRetry: retry,
  };
}
