import { expect, test } from '@playwright/test';
import { LOCALES } from '../../../src/i18n/locales.ts';
import { guidePath } from '../../../src/urls.ts';
import { catalogue } from '../../support/catalogue.ts';
import { median, wordsInSight } from '../support/lengths.ts';

/** A phone, and how much of it a browser with its bars leaves in sight. */
const SCREEN = { width: 390, height: 844 };
const IN_SIGHT = 664;

const GOALS = { words: 600 } as const;

interface Guide {
  readonly url: string;
  /** Lower edge of the sentence that the text begins with: it answers the title. */
  readonly answer: number;
  /** Upper edge of the list of contents; none where a guide has no list. */
  readonly contents?: number;
  readonly words: number;
}

test.use({ viewport: SCREEN });

test('a guide answers its title in the first window, lists its parts after that, and is short', async ({
  page,
}) => {
  for (const locale of LOCALES) {
    const guides: Guide[] = [];
    for (const { id } of catalogue.guides) {
      const url = guidePath(locale, id);
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      const words = await page.evaluate(wordsInSight);
      guides.push({ url, words, ...(await page.evaluate(measure)) });
    }
    console.log(`\n${table(locale, guides)}\n`);
    for (const { url, answer, contents } of guides) {
      expect.soft(answer, `end of the answer of ${url}`).toBeLessThanOrEqual(IN_SIGHT);
      expect.soft(contents ?? Infinity, `contents of ${url}`).toBeGreaterThan(answer);
    }
    expect.soft(median(guides.map(({ words }) => words)), 'words').toBeLessThanOrEqual(GOALS.words);
  }
});

function table(locale: string, guides: readonly Guide[]): string {
  const answers = guides.map(({ answer }) => answer);
  const words = guides.map((guide) => guide.words);
  const worst = [...guides].sort((a, b) => b.answer - a.answer).slice(0, 5);
  return [
    `${locale}: ${guides.length} guides at ${SCREEN.width} × ${SCREEN.height}`,
    `answer ends at ${median(answers)} median, ${Math.max(...answers)} most`,
    `words ${median(words)} median, ${Math.max(...words)} most`,
    ...worst.map(({ answer, url }) => `  ${answer} ${url}`),
  ].join('\n');
}

/** Runs in the page. */
function measure(): Omit<Guide, 'url' | 'words'> {
  const main = document.querySelector('main') ?? document.body;
  const first = main.querySelector('.prose > p');
  const contents = main.querySelector('.contents')?.getBoundingClientRect().top;
  return {
    answer: first ? Math.round(sentenceEnd(first)) : Infinity,
    ...(contents !== undefined && { contents: Math.round(contents) }),
  };

  /** Where the first sentence of a paragraph ends; its stops stand before a space or at its end. */
  function sentenceEnd(paragraph: Element): number {
    const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    range.selectNodeContents(paragraph);
    while (texts.nextNode()) {
      const node = texts.currentNode;
      const stop = /[.!?](?=\s)/.exec(node.nodeValue ?? '');
      if (!stop) continue;
      range.setEnd(node, stop.index + 1);
      break;
    }
    return range.getBoundingClientRect().bottom + scrollY;
  }
}
