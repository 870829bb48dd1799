import { describe, it } from 'vitest';
import { pages } from './pages.ts';
import { blockedAttributes, loosePolicies } from './rules/csp.ts';
import { expectNone } from './rules/problem.ts';

describe('content security policy', () => {
  it('is strict on every page and allows each of its scripts and styles', () => {
    expectNone(loosePolicies(pages));
  });

  it('finds no style attribute and no inline handler to block', () => {
    expectNone(blockedAttributes(pages));
  });
});
