import type { Block, Passage } from '../../../src/documents/model.ts';
import type { RepliesByLocale, ReplyParts } from '../../../src/documents/reply.ts';

const words = (text: string): Block => ({ kind: 'paragraph', line: [{ kind: 'text', text }] });

function parts(language: string): ReplyParts {
  return {
    title: `${language} title`,
    parts: [
      { role: 'answer', blocks: [words(`${language} answer`)] },
      { role: 'warnings', blocks: [words(`${language} warnings`)] },
      { role: 'irreversible', blocks: [words(`${language} irreversible`)] },
      { role: 'checks', blocks: [words(`${language} checks`)] },
      { role: 'steps', blocks: [{ kind: 'steps', items: [[{ kind: 'text', text: `${language} step` }]] }] },
      { role: 'dates', blocks: [words(`${language} dates`)] },
      { role: 'link', blocks: [words(`${language} link`)] },
      { role: 'steps-apart', blocks: [words(`${language} steps apart`)] },
    ],
    short: {
      does: [{ kind: 'text', text: `${language} does.` }],
      ends: `${language} ends.`,
      askBy: `${language} asks.`,
      lost: `${language} lost.`,
      link: [{ kind: 'text', text: `${language} link` }],
      close: `${language} close.`,
    },
  };
}

/** One of every part, each named by what it is. */
export const REPLIES: RepliesByLocale = { en: parts('English'), fr: parts('French') };

/** A passage of these blocks. */
export const passage = (lang: Passage['lang'], ...blocks: readonly Block[]): Passage => ({ lang, blocks });
