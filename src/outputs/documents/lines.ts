import type { Block, Line, Run } from '../../documents/model.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Words } from '../../site/context.ts';
import type { LetterView } from '../../site/letter-view.ts';
import { letterText, lineText } from '../../site/plan/letter.ts';
import type { BesideView } from '../../site/rights/beside-view.ts';
import type {
  EmailView,
  FactView,
  Inline,
  Link,
  ProcedureView,
  RichText,
  StepView,
} from '../../site/types.ts';

/** What texts that leave the site are made with. Their words come finished from a context of the same output. */
export interface DocumentContext {
  readonly t: Translate;
  /** Absolute address of the page that the text is about: its links are resolved against it. */
  readonly page: URL;
}

/**
 * @param words of the output, as its views are made with
 * @param path the page's path, as `urls.ts` makes it
 * @param site where the site is published
 */
export function documentContext({ t }: Words, path: string, site: URL): DocumentContext {
  return { t, page: new URL(path, site) };
}

/** The absolute address of a link of the site. */
export function absolute({ page }: DocumentContext, href: string): string {
  return new URL(href, page).href;
}

/** A rich text as runs: labels as they are, links with their whole address. */
export function runs(text: RichText, document: DocumentContext): Line {
  return text.map((inline) => run(inline, document));
}

function run(inline: Inline, document: DocumentContext): Run {
  switch (inline.kind) {
    case 'text':
      return { kind: 'text', text: inline.text };
    case 'label':
      return {
        kind: 'label',
        text: inline.text,
        lang: inline.lang,
        ...(inline.gloss && { gloss: inline.gloss }),
      };
    case 'link':
      return { kind: 'link', text: inline.text, href: absolute(document, inline.href) };
  }
}

export const words = (text: string): Run => ({ kind: 'text', text });

export const strong = (text: string): Run => ({ kind: 'strong', text });

export const paragraph = (...line: Line): Block => ({ kind: 'paragraph', line });

/** Words that introduce what follows them: bold, on a line of their own. */
export const lead = (text: string): Block => paragraph(strong(text));

/** A list under a lead; nothing where the list is empty. */
export function section(title: string, items: readonly Line[]): readonly Block[] {
  return items.length === 0 ? [] : [lead(title), { kind: 'list', items }];
}

/** An address in the open, after the words that say what it is. */
export function address(text: string, href: string, document: DocumentContext): Line {
  const url = absolute(document, href);
  return [words(`${text} `), { kind: 'link', text: url, href: url }];
}

/** A link in words, as `text: address`. */
export function named({ text, href }: Link, document: DocumentContext): Line {
  return address(document.t('desk.reply.item', { name: text, text: '' }).trimEnd(), href, document);
}

/** The words go on after a colon or an opening bracket, unless they begin with a name. */
export function goingOn(text: string): string {
  return /^(?!I\b)\p{Lu}\p{Ll}*(?=[\s’',]|-l[aes]|$)/u.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

/** The facts of a plan, one per item. */
export function factItems(facts: readonly FactView[], document: DocumentContext): readonly Line[] {
  return facts.map(({ name, text }) => [words(document.t('facts.fact', { name, text: goingOn(text) }))]);
}

/** A step with its condition before it and its remarks behind it. */
export function stepLine({ text, remarks, wordings, condition }: StepView, document: DocumentContext): Line {
  const [first, ...others] = runs(text, document);
  const begins =
    first && condition && first.kind === 'text' ? { ...first, text: goingOn(first.text) } : first;
  return [
    ...(condition ? [words(document.t('desk.reply.item', { name: condition, text: '' }))] : []),
    ...(begins ? [begins, ...others] : []),
    ...[...remarks, ...wordings].flatMap((remark) => [words(' '), ...runs(remark, document)]),
  ];
}

/** What laws and registries say beside a statement, each with its address. */
export function besideRuns(rights: readonly BesideView[], document: DocumentContext): Line {
  return rights.flatMap(({ lawName, title, href }) => [
    words(` ${lawName} · `),
    { kind: 'link', text: title, href: absolute(document, href) },
    words('.'),
  ]);
}

/** Numbered steps, with the note on misleading words behind them. */
export function stepBlocks(
  { steps, trap, reliability }: ProcedureView,
  document: DocumentContext,
): readonly Block[] {
  return [
    { kind: 'steps', items: steps.map((step) => stepLine(step, document)) },
    ...(trap ? [paragraph(...statement(trap.title, trap.text, document))] : []),
    ...(reliability ? [paragraph(words(`${reliability}.`))] : []),
  ];
}

/** Messages to expect: the name of each, then what is known of it. */
export function emailBlocks(emails: readonly EmailView[], document: DocumentContext): readonly Block[] {
  return emails.flatMap(({ name, rows, reliability }) => [
    paragraph(strong(name), ...inBrackets(reliability)),
    {
      kind: 'list',
      items: rows.map((row) => [
        words(document.t('desk.reply.item', { name: row.name, text: '' })),
        ...runs(row.text, document),
      ]),
    },
  ]);
}

/** Words to send as they stand, their blanks in brackets. */
export const letterBlocks = (letter: LetterView, { t }: DocumentContext): readonly Block[] => [
  {
    kind: 'verbatim',
    text: `${t('plan.letter.subject')} ${lineText(letter.subject)}\n\n${letterText(letter)}`,
  },
];

/** A title in bold, what it stands for, and how sure that is. */
export function statement(
  title: string,
  text: RichText,
  document: DocumentContext,
  reliability?: string,
): Line {
  return [strong(`${title}.`), words(' '), ...runs(text, document), ...inBrackets(reliability)];
}

/** How sure a statement is, in brackets behind it; nothing where it is plainly stated. */
export function inBrackets(reliability: string | undefined): Line {
  return reliability ? [words(` (${reliability})`)] : [];
}
