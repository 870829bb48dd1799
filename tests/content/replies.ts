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

/** What no customer may be sent, in any form of a reply. */
export const NEVER: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a brace', /[{}]/],
  ['the source of a link', /\]\((?!https:\/\/)/],
  ['a value that was not there', /\b(?:undefined|null|NaN)\b|\[object /],
  ['two spaces', /[^\S\n]{2}/],
  ['a space at an end of a line', /[^\S\n]$/m],
  ['a space before a full stop or comma', /\s[.,](?![\w.])/],
  ['a sentence that ends twice', /(?<!\.)\.\.(?!\.)|[?!]\.(?:\s|$)/],
  ['three line ends', /\n{3}/],
  ['a character that a mail program may not know', /[\u2060\u202F\u200B\u00AD]/],
  ['a link that stays on the site', /href="(?!https:)|\((?:\/|#)/],
  [
    'a name without its capital',
    new RegExp(
      `(?<![./\\w-])(?:${catalogue.providers.map(({ name }) => name.toLowerCase()).join('|')})(?![\\w./-])`,
    ),
  ],
];

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
