import { describe, expect, test } from 'vitest';
import {
  FOLDED,
  foldSections,
  type Rewriting,
  rewriteLinks,
  wrapWideTables,
} from '../../../../src/ui/guide/rewrite-html.ts';

const rewriting: Rewriting = {
  resolve: (target) =>
    ({
      'guide:basics/x': { href: '/en/guides/basics/x/', external: false },
      'screen:a/b': { href: 'https://portal.example/?a=1&b="2"', external: true },
      'page:rights': { href: '/en/rights/', external: false },
      '#dates': { href: '#dates', external: false },
    })[target],
  sign: '<svg></svg>',
  tableName: (heading) => `Table: ${heading}`,
};

describe('links of a guide', () => {
  test.each([
    [
      'inside the site',
      '<a href="guide:basics/x">read <em>on</em></a>',
      '<a href="/en/guides/basics/x/">read <em>on</em></a>',
    ],
    ['to a page', '<a href="page:rights">rights</a>', '<a href="/en/rights/">rights</a>'],
    ['to a section', '<a href="#dates">dates</a>', '<a href="#dates">dates</a>'],
    [
      'outward, the sign held by the last word',
      '<a href="screen:a/b">the list</a>',
      '<a href="https://portal.example/?a=1&amp;b=&quot;2&quot;" rel="external noopener">the <span class="outward">list<svg></svg></span></a>',
    ],
    [
      'outward, ending in an element',
      '<a href="screen:a/b">the <b>list</b></a>',
      '<a href="https://portal.example/?a=1&amp;b=&quot;2&quot;" rel="external noopener">the <b>list</b><svg></svg></a>',
    ],
    ['without an address: the words stay', '<a href="support:a/none">support</a>', 'support'],
    ['that have an address already', '<a href="/en/">home</a>', '<a href="/en/">home</a>'],
  ])('%s', (_, html, expected) => {
    expect(rewriteLinks(html, rewriting)).toBe(expected);
  });
});

describe('tables of a guide', () => {
  const table = (columns: number): string =>
    `<table><thead><tr>${'<th>a</th>'.repeat(columns)}</tr></thead><tbody></tbody></table>`;

  test('a wide one scrolls in a region named after the heading above it', () => {
    const html = `<h2 id="x">How <em>long</em></h2>${table(3)}`;
    expect(wrapWideTables(html, rewriting)).toBe(
      `<h2 id="x">How <em>long</em></h2><section class="table-scroll" tabindex="0" aria-label="Table: How long">${table(3)}</section>`,
    );
  });

  test('a narrow one stays as it is', () => {
    expect(wrapWideTables(table(2), rewriting)).toBe(table(2));
  });
});

describe('sections of a guide', () => {
  test('wait closed where they are marked, up to the next one, under the id that links have', () => {
    const html = `<p>a</p><h2 id="x">X <em>y</em></h2>${FOLDED}<p>b</p><h3 id="z">Z</h3><h2 id="v">V</h2><p>c</p>`;
    expect(foldSections(html)).toBe(
      '<p>a</p><details class="fold"><summary><h2>X <em>y</em></h2></summary><div class="fold-content prose" id="x"><p>b</p><h3 id="z">Z</h3></div></details><h2 id="v">V</h2><p>c</p>',
    );
  });

  test('wait closed one after the other, and the last one to the end', () => {
    const html = `<h2 id="x">X</h2>\n${FOLDED}\n<p>b</p><h2 id="y">Y</h2>${FOLDED}<p>c</p>`;
    expect(foldSections(html).match(/<details class="fold">/g)).toHaveLength(2);
    expect(foldSections(html)).not.toContain(FOLDED);
    expect(foldSections(html)).toMatch(/<p>c<\/p><\/div><\/details>$/);
  });

  test('stay open without the mark', () => {
    const html = '<h2 id="x">X</h2><p>b</p>';
    expect(foldSections(html)).toBe(html);
  });
});
