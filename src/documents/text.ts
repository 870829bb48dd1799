import type { Locale } from '../i18n/locales.ts';
import type { Block, Line, Passage, Run } from './model.ts';

/** Stands between two languages, with a blank line around it. */
export const DIVIDER = '----------';

/** Labels of a portal stand in the quotation marks of the text around them. */
const QUOTES: Readonly<Record<Locale, readonly [open: string, close: string]>> = {
  en: ['“', '”'],
  fr: ['«\u00A0', '\u00A0»'],
};

/** Plain text as it is pasted into a mail or a chat: blank lines between blocks, one number per step. */
export function toText(passages: readonly Passage[]): string {
  return passages
    .map(({ lang, blocks }) => blocks.map((block) => blockText(block, lang)).join('\n\n'))
    .join(`\n\n${DIVIDER}\n\n`);
}

function blockText(block: Block, lang: Locale): string {
  switch (block.kind) {
    case 'heading':
    case 'verbatim':
      return block.text;
    case 'paragraph':
      return lineText(block.line, lang);
    case 'list':
      return block.items.map((item) => `- ${lineText(item, lang)}`).join('\n');
    case 'steps':
      return block.items.map((item, index) => `${index + 1}. ${lineText(item, lang)}`).join('\n');
  }
}

function lineText(line: Line, lang: Locale): string {
  return line.map((run) => runText(run, lang)).join('');
}

function runText(run: Run, lang: Locale): string {
  switch (run.kind) {
    case 'text':
    case 'strong':
      return run.text;
    case 'label': {
      const [open, close] = QUOTES[lang];
      return `${open}${run.text}${close}${run.gloss === undefined ? '' : ` (${run.gloss})`}`;
    }
    case 'link':
      return run.text === run.href ? run.href : `${run.text} (${run.href})`;
  }
}
