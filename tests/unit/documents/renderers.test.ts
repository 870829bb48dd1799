import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { toHtml } from '../../../src/documents/html.ts';
import { toMarkdown } from '../../../src/documents/markdown.ts';
import type { Block, Run } from '../../../src/documents/model.ts';
import { composeReply } from '../../../src/documents/reply.ts';
import { toText } from '../../../src/documents/text.ts';
import { type Element, elements, textOf } from '../../support/built-site/dom.ts';
import { passage, REPLIES } from './passages.ts';

const paragraph = (...line: readonly Run[]): Block => ({ kind: 'paragraph', line });
const label = (text: string, lang: 'en' | 'fr' = 'fr', gloss?: string): Run => ({
  kind: 'label',
  text,
  lang,
  ...(gloss !== undefined && { gloss }),
});

const CASES: readonly (readonly [
  what: string,
  block: Block,
  text: string,
  markdown: string,
  html: string,
])[] = [
  [
    'a label in the quotation marks of its surroundings',
    paragraph({ kind: 'text', text: 'Cliquez sur ' }, label('Valider')),
    'Cliquez sur «\u00A0Valider\u00A0»',
    'Cliquez sur **Valider**',
    '<p>Cliquez sur <strong>Valider</strong></p>',
  ],
  [
    'a label in another language with its meaning',
    paragraph(label('Billing', 'en', 'facturation')),
    '«\u00A0Billing\u00A0» (facturation)',
    '**Billing** (facturation)',
    '<p><strong lang="en">Billing</strong> (facturation)</p>',
  ],
  [
    'a link in words',
    paragraph({ kind: 'link', text: 'le guide', href: 'https://a.example/?a=1&b=(2)' }),
    'le guide (https://a.example/?a=1&b=(2))',
    '[le guide](https://a.example/?a=1&b=%282%29)',
    '<p><a href="https://a.example/?a=1&amp;b=(2)">le guide</a></p>',
  ],
  [
    'an address in the open',
    paragraph({ kind: 'link', text: 'https://a.example/', href: 'https://a.example/' }),
    'https://a.example/',
    '<https://a.example/>',
    '<p><a href="https://a.example/">https://a.example/</a></p>',
  ],
  [
    'numbered steps',
    { kind: 'steps', items: [[{ kind: 'text', text: 'Un' }], [{ kind: 'strong', text: 'Deux' }]] },
    '1. Un\n2. Deux',
    '1. Un\n2. **Deux**',
    '<ol>\n<li>Un</li>\n<li><strong>Deux</strong></li>\n</ol>',
  ],
  [
    'a list',
    { kind: 'list', items: [[{ kind: 'text', text: 'Un' }]] },
    '- Un',
    '- Un',
    '<ul>\n<li>Un</li>\n</ul>',
  ],
  [
    'words that look like markup',
    paragraph({ kind: 'text', text: '1. *a* <b> & [c](d)' }),
    '1. *a* <b> & [c](d)',
    '1\\. \\*a\\* \\<b\\> & \\[c\\](d)',
    '<p>1. *a* &lt;b&gt; &amp; [c](d)</p>',
  ],
  [
    "the agent's lines",
    { kind: 'verbatim', text: 'Léa\nSupport\n\n<a@b.example>' },
    'Léa\nSupport\n\n<a@b.example>',
    'Léa\\\nSupport\n\n\\<a@b.example\\>',
    '<p>Léa<br>Support<br><br>&lt;a@b.example&gt;</p>',
  ],
];

describe.each(CASES)('%s', (_, block, text, markdown, html) => {
  test('as plain text', () => expect(toText([passage('fr', block)])).toBe(text));
  test('as Markdown', () => expect(toMarkdown([passage('fr', block)])).toBe(markdown));
  test('as HTML', () => expect(toHtml([passage('fr', block)])).toBe(html));
});

test('two languages stand apart, each under its own', () => {
  const both = [passage('fr', paragraph(label('Oui'))), passage('en', paragraph(label('Yes', 'en')))];
  expect(toText(both)).toBe('«\u00A0Oui\u00A0»\n\n----------\n\n“Yes”');
  expect(toMarkdown(both)).toBe('**Oui**\n\n---\n\n**Yes**');
  expect(toHtml(both)).toBe(
    '<div lang="fr">\n<p><strong>Oui</strong></p>\n</div>\n<hr>\n<div lang="en">\n<p><strong>Yes</strong></p>\n</div>',
  );
});

/** Anything that an agent may type or paste. */
const typed = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('<', '>', '&', '"', "'", '/', '\n', '{', '}', 'a', '*', '_', '`', '\\', '#'),
  }),
  fc.constantFrom('<script>alert(1)</script>', '</p><img src=x onerror=y>', '<!--', '&lt;b&gt;', ']]>'),
);

const ALLOWED = new Set(['p', 'ol', 'ul', 'li', 'strong', 'a', 'br', 'hr', 'div']);

describe('whatever greeting and signature say', () => {
  const reply = (greeting: string, signature: string) =>
    composeReply(REPLIES, {
      languages: ['en'],
      warnings: true,
      dates: true,
      greeting: { en: greeting },
      signature: { en: signature },
    });

  test('the text holds them as they are', () => {
    fc.assert(
      fc.property(typed, typed, (greeting, signature) => {
        const text = toText(reply(greeting, signature));
        if (greeting.trim() !== '') expect(text.startsWith(greeting)).toBe(true);
        if (signature.trim() !== '') expect(text.endsWith(signature)).toBe(true);
      }),
    );
  });

  test('the HTML has no element and no attribute of theirs, and all their words', () => {
    fc.assert(
      fc.property(typed, typed, (greeting, signature) => {
        const html = toHtml(reply(greeting, signature));
        const document = parseFragment(html);
        const all: readonly Element[] = [...elements(document)];
        expect(all.filter(({ tagName }) => !ALLOWED.has(tagName))).toEqual([]);
        expect(all.flatMap(({ attrs }) => attrs)).toEqual([]);
        if (greeting.trim() !== '') expect(readable(textOf(all[0] ?? document))).toBe(readable(greeting));
      }),
    );
  });
});

/** What HTML keeps of a text: a parser drops or replaces what may not stand in it. */
function readable(text: string): string {
  return text.replace(/[\r\n\0\uFFFD]/g, '').toWellFormed();
}
