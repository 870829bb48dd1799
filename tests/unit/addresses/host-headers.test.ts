import { describe, expect, it } from 'vitest';
import { headerRules, headersOf, isHashed } from '../../../src/addresses/host-headers.ts';

describe('a path', () => {
  it.each([
    ['/en/desk/', "frame-ancestors 'self'"],
    ['/en/search/', "frame-ancestors 'self'"],
    ['/fr/cancel/vps/', "frame-ancestors 'self' https://portal.example"],
    ['/fr/cancelled/', "frame-ancestors 'self'"],
  ])('%s may be framed by those that its policy names', (path, policy) => {
    expect(headersOf(path, headerRules(['https://portal.example']))['Content-Security-Policy']).toBe(policy);
  });

  it.each([
    ['/_astro/page.abc123.css', true],
    ['/pagefind/en/index/en_4f2.pf_index', true],
    ['/pagefind/en/pagefind.en_c6cbd85728.pf_meta', true],
    ['/pagefind/en/pagefind.js', false],
    ['/pagefind/en/wasm.en.pagefind', false],
    ['/search/en.json', false],
    ['/style.css', false],
  ])('%s changes its name with its content: %s', (path, hashed) => {
    expect(isHashed(path)).toBe(hashed);
  });
});
