import { describe, expect, it } from 'vitest';
import { documentKey, isDocument } from '../../../src/search/text/document-key.ts';

describe('what an address names a document by', () => {
  it.each([
    ['https://github.com/acme/docs/blob/main/en/how-to-cancel-services.mdx', 'how-to-cancel-services'],
    ['see https://docs.acme.example/fr/guides/How-To-Cancel-Services/?x#y please', 'how-to-cancel-services'],
    ['https://github.com/acme/shop/issues/7', 'issues/7'],
    ['https://acme.example/terms.html', 'acme.example/terms'],
    ['https://acme.example', 'acme.example'],
    ['mx plan', undefined],
    ['/go/bavo/', undefined],
  ])('%s: %s', (text, key) => {
    expect(documentKey(text)).toBe(key);
  });

  it('is found behind a language and a subject', () => {
    expect(isDocument('en-gb-billing-how-to-cancel-services', 'how-to-cancel-services')).toBe(true);
    expect(isDocument('how-to-cancel', 'how-to-cancel-services')).toBe(false);
    expect(isDocument('some-issues/7', 'issues/7')).toBe(false);
  });
});
