import type { Block, Line, Run } from '../../desk/document.ts';
import type { Locale } from '../../i18n/locales.ts';
import { type Translate, translator } from '../../i18n/translate.ts';
import type { EmailView, FactView, Inline, Link, ProcedureView, RichText, StepView } from '../types.ts';

/** What texts that leave the site are made with. */
export interface Wording {
  readonly locale: Locale;
  readonly t: Translate;
  /** Absolute address of the page that the text is about: its links are resolved against it. */
  readonly page: URL;
  /** Finishes words, never labels: no-break spaces for pasting, none at all in a twin. */
  readonly finish: (text: string) => string;
}

/**
 * @param path the page's path, as `urls.ts` makes it
 * @param site where the site is published
 */
export function wording(locale: Locale, path: string, site: URL, finish: Wording['finish']): Wording {
  return { locale, t: translator(locale), page: new URL(path, site), finish };
}

/** The absolute address of a link of the site. */
export function absolute({ page }: Wording, href: string): string {
  return new URL(href, page).href;
}

/** A rich text as runs: labels as they are, links with their whole address. */
export function runs(text: RichText, wording: Wording): Line {
  return text.map((inline) => run(inline, wording));
}

function run(inline: Inline, wording: Wording): Run {
  switch (inline.kind) {
    case 'text':
      return { kind: 'text', text: wording.finish(inline.text) };
    case 'label':
      return {
        kind: 'label',
        text: inline.text,
        lang: inline.lang,
        ...(inline.gloss && { gloss: wording.finish(inline.gloss) }),
      };
    case 'link':
      return { kind: 'link', text: wording.finish(inline.text), href: absolute(wording, inline.href) };
  }
}

export const words = (text: string, { finish }: Wording): Run => ({ kind: 'text', text: finish(text) });

export const strong = (text: string, { finish }: Wording): Run => ({ kind: 'strong', text: finish(text) });

export const paragraph = (...line: Line): Block => ({ kind: 'paragraph', line });

/** Words that introduce what follows them: bold, on a line of their own. */
export const lead = (text: string, wording: Wording): Block => paragraph(strong(text, wording));

/** A list under a lead; nothing where the list is empty. */
export function section(title: string, items: readonly Line[], wording: Wording): readonly Block[] {
  return items.length === 0 ? [] : [lead(title, wording), { kind: 'list', items }];
}

/** An address in the open, after the words that say what it is. */
export function address(text: string, href: string, wording: Wording): Line {
  const url = absolute(wording, href);
  return [words(`${text} `, wording), { kind: 'link', text: url, href: url }];
}

/** A link in words, as `text: address`. */
export function named({ text, href }: Link, wording: Wording): Line {
  return address(wording.t('desk.reply.item', { name: text, text: '' }).trimEnd(), href, wording);
}

/** The words go on after a colon or an opening bracket, unless they begin with a name. */
export function goingOn(text: string): string {
  return /^(?!I\b)\p{Lu}\p{Ll}*(?=[\s’',]|$)/u.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

/** The facts of a plan, one per item. */
export function factItems(facts: readonly FactView[], wording: Wording): readonly Line[] {
  return facts.map(({ name, text }) => [
    words(wording.t('facts.fact', { name, text: goingOn(text) }), wording),
  ]);
}

/** A step with its condition before it and its remarks behind it. */
export function stepLine({ text, remarks, condition }: StepView, wording: Wording): Line {
  const [first, ...others] = runs(text, wording);
  const begins =
    first && condition && first.kind === 'text' ? { ...first, text: goingOn(first.text) } : first;
  return [
    ...(condition ? [words(wording.t('desk.reply.item', { name: condition, text: '' }), wording)] : []),
    ...(begins ? [begins, ...others] : []),
    ...remarks.flatMap((remark) => [words(' ', wording), ...runs(remark, wording)]),
  ];
}

/** Numbered steps, with the note on misleading words behind them. */
export function stepBlocks({ steps, trap, reliability }: ProcedureView, wording: Wording): readonly Block[] {
  return [
    { kind: 'steps', items: steps.map((step) => stepLine(step, wording)) },
    ...(trap
      ? [paragraph(strong(`${trap.title}.`, wording), words(' ', wording), ...runs(trap.text, wording))]
      : []),
    ...(reliability ? [paragraph(words(`${reliability}.`, wording))] : []),
  ];
}

/** Messages to expect: the name of each, then what is known of it. */
export function emailBlocks(emails: readonly EmailView[], wording: Wording): readonly Block[] {
  return emails.flatMap(({ name, rows, reliability }) => [
    paragraph(strong(name, wording), ...inBrackets(reliability, wording)),
    {
      kind: 'list',
      items: rows.map((row) => [
        words(wording.t('desk.reply.item', { name: row.name, text: '' }), wording),
        ...runs(row.text, wording),
      ]),
    },
  ]);
}

/** How sure a statement is, in brackets behind it; nothing where it is plainly stated. */
export function inBrackets(reliability: string | undefined, wording: Wording): Line {
  return reliability ? [words(` (${reliability})`, wording)] : [];
}
