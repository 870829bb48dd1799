import type { Locale } from '../i18n/locales.ts';
import type { Block, Line, Passage, Run } from './model.ts';

/**
 * HTML that survives every mail program and ticket tool: paragraphs, lists, bold and links, no style.
 * Several languages stand in elements with their `lang`.
 */
export function toHtml(passages: readonly Passage[]): string {
  const parts = passages.map(({ lang, blocks }) => {
    const html = blocks.map((block) => blockHtml(block, lang)).join('\n');
    return passages.length > 1 ? `<div lang="${lang}">\n${html}\n</div>` : html;
  });
  return parts.join('\n<hr>\n');
}

function blockHtml(block: Block, lang: Locale): string {
  switch (block.kind) {
    case 'heading':
      return `<p><strong>${escapeHtml(block.text)}</strong></p>`;
    case 'verbatim':
      return `<p>${escapeHtml(block.text).replace(/\r\n?|\n/g, '<br>')}</p>`;
    case 'paragraph':
      return `<p>${lineHtml(block.line, lang)}</p>`;
    case 'list':
      return `<ul>\n${itemsHtml(block.items, lang)}\n</ul>`;
    case 'steps':
      return `<ol>\n${itemsHtml(block.items, lang)}\n</ol>`;
  }
}

function itemsHtml(items: readonly Line[], lang: Locale): string {
  return items.map((item) => `<li>${lineHtml(item, lang)}</li>`).join('\n');
}

function lineHtml(line: Line, lang: Locale): string {
  return line.map((run) => runHtml(run, lang)).join('');
}

function runHtml(run: Run, lang: Locale): string {
  const text = escapeHtml(run.text);
  switch (run.kind) {
    case 'text':
      return text;
    case 'strong':
      return `<strong>${text}</strong>`;
    case 'label': {
      const foreign = run.lang === lang ? '' : ` lang="${run.lang}"`;
      const gloss = run.gloss === undefined ? '' : ` (${escapeHtml(run.gloss)})`;
      return `<strong${foreign}>${text}</strong>${gloss}`;
    }
    case 'link':
      return `<a href="${escapeHtml(run.href)}">${text}</a>`;
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that cannot become markup, in content and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
