import type { Block, Line, Passage, Run } from './model.ts';

/** Markdown (CommonMark) of the same text. Labels of a portal are bold. */
export function toMarkdown(passages: readonly Passage[]): string {
  return passages.map(({ blocks }) => blocksMarkdown(blocks)).join('\n\n---\n\n');
}

/** The blocks of one language. */
export function blocksMarkdown(blocks: readonly Block[]): string {
  return blocks.map(blockMarkdown).join('\n\n');
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escapeMarkdown(block.text)}`;
    case 'verbatim':
      return (
        block.text
          .split(/\r\n?|\n/)
          .map(escapeMarkdown)
          // A backslash at the end of a line breaks it; a blank line is a break already.
          .join('\\\n')
          .replace(/(^|\n)\\\n/g, '$1\n')
          .replace(/\\\n\n/g, '\n\n')
      );
    case 'paragraph':
      return lineMarkdown(block.line);
    case 'list':
      return block.items.map((item) => `- ${lineMarkdown(item)}`).join('\n');
    case 'steps':
      return block.items.map((item, index) => `${index + 1}. ${lineMarkdown(item)}`).join('\n');
  }
}

/** A line with its runs as Markdown. */
export function lineMarkdown(line: Line): string {
  return line.map((run, index) => (index === 0 ? runMarkdown(run) : runMarkdown(run, escapeInline))).join('');
}

/** A table of the common Markdown dialects; cells hold one line each. */
export function tableMarkdown(head: readonly Line[], rows: readonly (readonly Line[])[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const lines = [head, ...rows].map((cells) => row(cells.map(lineMarkdown)));
  return [lines[0], row(head.map(() => '---')), ...lines.slice(1)].join('\n');
}

function runMarkdown(run: Run, escape: (text: string) => string = escapeMarkdown): string {
  switch (run.kind) {
    case 'text':
      return escape(run.text);
    case 'strong':
      return `**${escapeInline(run.text)}**`;
    case 'label':
      return `**${escapeInline(run.text)}**${run.gloss === undefined ? '' : ` (${escapeInline(run.gloss)})`}`;
    case 'link':
      return run.text === run.href
        ? `<${run.href}>`
        : `[${escapeInline(run.text)}](${run.href.replace(/[()\s<>]/g, encodeURIComponentStrict)})`;
  }
}

function encodeURIComponentStrict(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

/** Words that Markdown must not take for markup. */
function escapeInline(text: string): string {
  return text.replace(/[\\`*_[\]<>~|]|&(?=#?\w+;)/g, '\\$&');
}

/** The same at the start of a line, where more has a meaning. */
export function escapeMarkdown(text: string): string {
  return escapeInline(text)
    .replace(/^(\s*)([#+\-=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2');
}
