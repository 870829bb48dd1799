import { describe, it } from 'vitest';
import { files, origin, pages } from './pages.ts';
import { brokenLinks, foreignLinks } from './rules/links.ts';
import { expectNone } from './rules/problem.ts';

describe('links of the built site', () => {
  it('lead to a page, a file or an anchor that exists', () => {
    expectNone(brokenLinks({ pages, files, origin }));
  });

  it('stay in their language, or say which one they lead to', () => {
    expectNone(foreignLinks({ pages, origin }));
  });
});
