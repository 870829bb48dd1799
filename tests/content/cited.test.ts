import { describe, expect, test } from 'vitest';
import { citedDocuments } from '../../src/outputs/replies/cited.ts';
import { documentKey, isDocument } from '../../src/search/text/document-key.ts';
import { entriesOf } from '../../src/site/entries.ts';
import { catalogue } from './content.ts';

const cited = citedDocuments(catalogue);
const codes = new Set(entriesOf(catalogue).map(({ code }) => code));

describe('the documents that guides and plans cite', () => {
  test('are found by the address of each that has one', () => {
    const wrong = entriesOf(catalogue).flatMap((entry) => {
      const sources = entry.kind === 'guide' ? entry.head.sources : entry.ref.route.sources;
      return sources
        .flatMap((tag) => catalogue.sources.get(tag)?.url ?? [])
        .filter((url) => {
          const key = documentKey(url) ?? '';
          return !Object.entries(cited).some(
            ([known, of]) => isDocument(key, known) && of.includes(entry.code),
          );
        });
    });
    expect(wrong).toEqual([]);
  });

  test('name codes that there are', () => {
    expect(
      Object.values(cited)
        .flat()
        .filter((code) => !codes.has(code)),
    ).toEqual([]);
  });
});
