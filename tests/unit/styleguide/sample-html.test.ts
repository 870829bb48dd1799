import { describe, expect, it } from 'vitest';
import { sampleHtml } from '../../../src/styleguide/sample-html.ts';

const copy = { place: 'rows', scope: 'rows-dark', name: 'Rows, dark' } as const;

describe('a copy of a component on the style page', () => {
  it.each([
    ['ids', '<p id="a">', '<p id="rows-dark-a">'],
    [
      'what refers to several',
      '<i aria-describedby="a b">',
      '<i aria-describedby="rows-dark-a rows-dark-b">',
    ],
    ['links to its anchors', '<a href="#a" id="a">', '<a href="#rows-dark-a" id="rows-dark-a">'],
    ['links to anchors of the page it would be on', '<a href="#a">', '<a href="#rows">'],
    [
      'forms without a name',
      '<form class="a" role="search">',
      '<form aria-label="Rows, dark" class="a" role="search">',
    ],
    ['groups of fields', '<fieldset class="a">', '<fieldset aria-label="Rows, dark" class="a">'],
    ['the foot of the page', '<footer class="footer"></footer>', '<div class="footer"></div>'],
    ['links to elsewhere', '<a href="/fr/">', '<a href="/fr/">'],
    [
      'names of landmarks',
      '<nav class="map" aria-label="Map">',
      '<nav class="map" aria-label="Map (Rows, dark)">',
    ],
    ['landmarks named by a heading', '<nav aria-labelledby="h">', '<nav aria-label="Rows, dark">'],
    [
      'the first heading of the page',
      '<h1 id="question" tabindex="-1">a</h1>',
      '<p class="as-h1" id="rows-dark-question" tabindex="-1">a</p>',
    ],
    ['what would speak up', '<p role="alert">', '<p data-role="alert">'],
    [
      'forms that send',
      '<form aria-label="Form" method="post" action="/x/">',
      '<form aria-label="Form (Rows, dark)">',
    ],
    ['names of what is no landmark', '<a aria-label="Map">', '<a aria-label="Map">'],
  ])('tells apart %s', (_, html, apart) => {
    expect(sampleHtml(html, copy)).toBe(apart);
  });

  it('opens the first disclosure', () => {
    const html = '<a></a><details><summary></summary></details><details></details>';
    expect(sampleHtml(html, { ...copy, state: 'open' })).toBe(html.replace('<details', '<details open'));
  });

  it.each([
    ['focus', '<p><input data-state="focus" type="date"><a></a></p>'],
    ['checked', '<p><input checked type="date"><a></a></p>'],
  ] as const)('shows the state "%s" on the first thing that can have it', (state, html) => {
    expect(sampleHtml('<p><input type="date"><a></a></p>', { ...copy, state })).toBe(html);
  });
});
