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
});
