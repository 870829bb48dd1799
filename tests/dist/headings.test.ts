import { describe, it } from 'vitest';
import { pages } from './pages.ts';
import { brokenOutlines } from './rules/headings.ts';
import { expectNone } from './rules/problem.ts';

describe('headings', () => {
  it('are one h1 per page, and no level is skipped', () => {
    expectNone(brokenOutlines(pages.filter(({ forwards }) => !forwards)));
  });
});
