import type { Page } from '@playwright/test';
import { ownHashedFiles } from '../../../src/tooling/process/keep-former.ts';
import { dist } from '../../../src/tooling/serve/serve-dist.ts';

declare global {
  interface Text {
    /** What a text said before it was rewritten. */
    sortieText?: string;
  }
}

/** Languages that nobody speaks, to see what longer words and another direction do to a page. */
export type PseudoLocale = 'long and accented' | 'right to left';

/** Vowels with marks above and below, which are higher than plain ones. */
const ACCENTED = { a: 'ǻ', e: 'ệ', i: 'ȋ', o: 'ṍ', u: 'ų̂', A: 'Ǻ', E: 'Ệ', I: 'Ȋ', O: 'Ṍ', U: 'Ų̂' };

/** In right-to-left scripts words are of such letters; what they are does not matter. */
const HEBREW = 'אבגדהוזחטיכלמנסעפצקרשת';

/** The sheet that a page in such a language links. */
function rightToLeftSheet(): string {
  const name = ownHashedFiles(dist).find((file) => /^_astro\/right-to-left\..+\.css$/.test(file));
  if (!name) throw new Error('dist/_astro has no right-to-left.….css: build the site first');
  return `/${name}`;
}

/**
 * Rewrites every text of the page that is open, as a translation would: codes, names in other languages and exact words of
 * portals stay. The one is two fifths longer, the other is written from right to left, with the sheet for that.
 */
export async function translateTo(page: Page, pseudo: PseudoLocale): Promise<void> {
  await page.evaluate(
    async ({ accented, hebrew, kind, sheet }) => {
      const long = (text: string): string =>
        text.replace(/\p{L}+/gu, (word) => {
          const marked = word.replace(
            /[aeiou]/gi,
            (vowel) => accented[vowel as keyof typeof accented] ?? vowel,
          );
          return marked + 'ẽ'.repeat(Math.round(word.length * 0.4));
        });
      const turned = (text: string): string =>
        text.replace(/\p{L}/gu, (letter) => hebrew[(letter.codePointAt(0) ?? 0) % hebrew.length] ?? letter);
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const kept = node.parentElement?.closest(
          'script, style, svg, code, [data-verbatim], [translate=no], body [lang]',
        );
        if (kept || !(node instanceof Text)) continue;
        node.sortieText ??= node.data;
        node.data = kind === 'right to left' ? turned(node.sortieText) : long(node.sortieText);
      }
      if (kind !== 'right to left') return;
      const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: sheet });
      await new Promise((resolve, reject) => {
        link.onload = resolve;
        link.onerror = reject;
        document.head.append(link);
      });
      document.documentElement.dir = 'rtl';
    },
    { accented: ACCENTED, hebrew: HEBREW, kind: pseudo, sheet: rightToLeftSheet() },
  );
}
