import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../src/integrations/search/read-page.ts';

interface Given {
  readonly lang?: string;
  readonly head?: string;
  readonly attributes?: string;
  readonly content?: string;
}

const GUIDE = 'data-pagefind-body data-result-id="vps/x" data-result-kind="guide"';

function read({ lang = 'fr', head = '', attributes = GUIDE, content = '<h1>Résilier</h1>' }: Given) {
  const html = `<!doctype html><html lang="${lang}"><head>${head}</head><body><main ${attributes}>${content}</main></body></html>`;
  return readPage(parse(html), '/fr/x/');
}

test('says what it is', () => {
  expect(read({ attributes: `${GUIDE} data-provider="ovhcloud" data-family="vps"` })).toEqual({
    locale: 'fr',
    page: {
      url: '/fr/x/',
      id: 'vps/x',
      kind: 'guide',
      title: 'Résilier',
      provider: 'ovhcloud',
      family: 'vps',
    },
    words: 'resilier',
  });
});

test('a guide of no provider has none', () => {
  expect(read({})?.page).not.toHaveProperty('provider');
});

test('the title is the heading as it is read, no-break spaces included', () => {
  expect(
    read({ content: '<h1>\n  Un <em>VPS</em>\u202F? <svg><title>i</title></svg></h1>' })?.page.title,
  ).toBe('Un VPS\u202F?');
});

test.each([
  ['a page without the mark', { attributes: '' }],
  ['a page that search engines leave out', { head: '<meta name="robots" content="noindex, follow">' }],
])('%s is not to be found', (_, given) => {
  expect(read(given)).toBeUndefined();
});

describe('a page that is to be found and does not say as what stops the build', () => {
  test.each([
    ['an unknown language', { lang: 'de' }, '<html lang> is "de", expected en or fr'],
    ['no id', { attributes: 'data-pagefind-body data-result-kind="plan"' }, 'data-result-id is missing'],
    [
      'an unknown kind',
      { attributes: 'data-pagefind-body data-result-id="x" data-result-kind="page"' },
      'data-result-kind is "page", expected plan or guide',
    ],
    ['no heading', { content: '<p>Rien</p>' }, 'there is no h1 inside'],
  ])('%s', (_, given, message) => {
    expect(() => read(given)).toThrow(`/fr/x/: marked data-pagefind-body, but ${message}`);
  });

  test('all faults at once', () => {
    expect(() => read({ attributes: 'data-pagefind-body', content: '' })).toThrow(
      /data-result-id.+data-result-kind.+h1/,
    );
  });
});
