import { toHtml } from '../../src/documents/html.ts';
import { toMarkdown } from '../../src/documents/markdown.ts';
import { composeReply, type ReplyOptions } from '../../src/documents/reply.ts';
import { toText } from '../../src/documents/text.ts';
import { LOCALES, type Locale } from '../../src/i18n/locales.ts';
import type { DeskReplies } from '../../src/outputs/replies/desk-items.ts';
import { repliesAbout } from '../../src/outputs/replies/replies.ts';
import { entriesOf } from '../../src/site/entries.ts';
import { catalogue } from './content.ts';

export const SITE = new URL('https://help.example/');

/** The replies about every guide and plan. */
export const items: readonly DeskReplies[] = entriesOf(catalogue).map((entry) =>
  repliesAbout(entry, catalogue, SITE),
);

export const FORMATS = { text: toText, markdown: toMarkdown, html: toHtml } as const;

const LANGUAGES: readonly (readonly Locale[])[] = [...LOCALES.map((locale) => [locale]), [...LOCALES]];

/** Every choice that an agent has. */
export const CHOICES: readonly ReplyOptions[] = LANGUAGES.flatMap((languages) =>
  [true, false].flatMap((warnings) => [true, false].map((dates) => ({ languages, warnings, dates }))),
);

/** Every reply that can be pasted, with what was chosen. */
export function* allReplies(): Generator<{
  readonly at: string;
  readonly format: keyof typeof FORMATS;
  readonly reply: string;
}> {
  for (const { id, replies } of items) {
    for (const choice of CHOICES) {
      const passages = composeReply(replies, choice);
      const name = `${id} ${choice.languages.join('+')} warnings=${choice.warnings} dates=${choice.dates}`;
      yield { at: `${name} text`, format: 'text', reply: toText(passages) };
      yield { at: `${name} markdown`, format: 'markdown', reply: toMarkdown(passages) };
      yield { at: `${name} html`, format: 'html', reply: toHtml(passages) };
    }
  }
}
