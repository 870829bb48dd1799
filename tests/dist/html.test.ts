import { describe, it } from 'vitest';
import { invalidHtml } from '../config/html-validate.ts';
import { pages } from './pages.ts';
import { expectNone, type Problem } from './rules/problem.ts';

describe('HTML', () => {
  it('is valid on every page', async () => {
    const problems: Problem[] = [];
    for (const { url, html } of pages) {
      for (const message of new Set(await invalidHtml(html))) problems.push({ url, message });
    }
    expectNone(problems);
  });

  // Where a script stands a slow browser may paint what it has by then, and what comes later moves it.
  it('has no script in what stands on top of a page', () => {
    const problems: Problem[] = [];
    for (const { url, html } of pages) {
      const header = /<header class="header">[\s\S]*?<\/header>/.exec(html)?.[0] ?? '';
      if (header.includes('<script')) problems.push({ url, message: 'a script inside the header' });
    }
    expectNone(problems);
  });
});
