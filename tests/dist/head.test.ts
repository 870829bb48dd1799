import { describe, it } from 'vitest';
import { origin, pages } from './pages.ts';
import { incompleteHeads, oneWayAlternates, sharedTitles, wrongDirections } from './rules/head.ts';
import { expectNone } from './rules/problem.ts';

describe('what pages say of themselves', () => {
  it('is complete: language, title, description, canonical address', () => {
    expectNone(incompleteHeads(pages, origin));
  });

  it('is the way they are written, with what that needs', () => {
    expectNone(wrongDirections(pages));
  });

  it('is a title that no other page of the language has', () => {
    expectNone(sharedTitles(pages));
  });

  it('names the same page in the other language, which names it back', () => {
    expectNone(oneWayAlternates(pages, origin));
  });
});
