import { describe, expect, it } from 'vitest';
import { sampleHtml } from '../../../src/components/style/sample-html.ts';

const copy = { scope: 'rows-dark', name: 'Rows, dark' } as const;

describe('a copy of a component on the style page', () => {
  it.each([
    ['ids', '<p id="a">', '<p id="rows-dark-a">'],
    [
      'what refers to several',
      '<i aria-describedby="a b">',
      '<i aria-describedby="rows-dark-a rows-dark-b">',
    ],
    ['links to its anchors', '<a href="#a">', '<a href="#rows-dark-a">'],
    ['links to elsewhere', '<a href="/fr/">', '<a href="/fr/">'],
    [
      'names of landmarks',
      '<nav class="map" aria-label="Map">',
      '<nav class="map" aria-label="Map (Rows, dark)">',
    ],
    ['landmarks named by a heading', '<nav aria-labelledby="h">', '<nav aria-label="Rows, dark">'],
    ['names of what is no landmark', '<a aria-label="Map">', '<a aria-label="Map">'],
  ])('tells apart %s', (_, html, apart) => {
    expect(sampleHtml(html, copy)).toBe(apart);
  });

  it.each([
    ['focus', '<p><input data-state="focus" type="date"><a></a></p>'],
    ['checked', '<p><input checked type="date"><a></a></p>'],
  ] as const)('shows the state "%s" on the first thing that can have it', (state, html) => {
    expect(sampleHtml('<p><input type="date"><a></a></p>', { ...copy, state })).toBe(html);
  });
});
