import type { Page } from '../../support/built-site/pages.ts';
import type { Problem } from './problem.ts';

/** Pages without exactly one h1, and headings that skip a level on the way down. */
export function brokenOutlines(pages: readonly Page[]): readonly Problem[] {
  return pages.flatMap(({ url, elements }) => {
    const levels = elements.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : []));
    const titles = levels.filter((level) => level === 1).length;
    const problems = titles === 1 ? [] : [{ url, message: `has ${titles} h1` }];
    levels.forEach((level, index) => {
      const above = levels[index - 1] ?? 0;
      if (level > above + 1)
        problems.push({ url, message: `goes from ${above ? `h${above}` : 'nothing'} to h${level}` });
    });
    return problems;
  });
}
