import fc from 'fast-check';
import { parseAtomFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { changesFeed } from '../../../src/outputs/feeds/changes-feed.ts';
import type { ChangeView } from '../../../src/site/changes/changes.ts';
import { changeViews } from '../../../src/site/changes/changes.ts';
import { viewContext } from '../../../src/site/context.ts';
import { siteAfter } from '../addresses/recorded.ts';

const SITE = new URL('https://help.example');

function entry(fields: Partial<ChangeView> = {}): ChangeView {
  return {
    id: 'first',
    kind: 'label',
    kindName: 'Label',
    on: { iso: '2026-11-22', text: '22 November 2026' },
    title: 'A title',
    text: [{ kind: 'text', text: 'Words.' }],
    touches: [],
    sources: [],
    kit: { text: 'Codes', href: '/en/changes/first/' },
    ...fields,
  };
}

describe('the feed of what changed', () => {
  test('is a feed for who reads feeds', () => {
    const feed = parseAtomFeed(
      changesFeed(
        [
          entry({ touches: [{ text: 'A guide', href: '/en/guides/vps/a/' }] }),
          entry({ id: 'second', on: { iso: '2026-01-02', text: '' } }),
        ],
        'en',
        SITE,
      ),
    );
    expect(feed).toMatchObject({
      id: 'https://help.example/en/changes/',
      updated: '2026-11-22T00:00:00Z',
      entries: [
        {
          id: 'https://help.example/en/changes/#first',
          title: { value: 'A title' },
          updated: '2026-11-22T00:00:00Z',
          content: {
            type: 'html',
            value:
              '<p>Words.</p><ul><li><a href="https://help.example/en/guides/vps/a/">A guide</a></li></ul>' +
              '<p><a href="https://help.example/en/changes/first/">Codes</a></p>',
          },
        },
        { id: 'https://help.example/en/changes/#second', updated: '2026-01-02T00:00:00Z' },
      ],
    });
  });

  test('carries any words unharmed, and lets none of them out of their place', () => {
    fc.assert(
      // XML has no way to write most control characters; content holds none.
      fc.property(fc.stringMatching(/^[^\p{C}]+$/u), (words) => {
        const feed = parseAtomFeed(
          changesFeed([entry({ title: words, text: [{ kind: 'text', text: words }] })], 'fr', SITE),
        );
        expect(feed.entries).toHaveLength(1);
        const escaped = words
          .replaceAll('&', '&amp;')
          .replaceAll('<', '&lt;')
          .replaceAll('>', '&gt;')
          .replaceAll('"', '&quot;');
        expect(feed.entries?.[0]?.content?.value).toBe(
          `<p>${escaped}</p><p><a href="https://help.example/en/changes/first/">Codes</a></p>`,
        );
      }),
    );
  });
});

test('a change shows the words of a label before and now, and where it matters', () => {
  const { catalogue } = siteAfter({
    file: 'changes.yaml',
    write: `changes:
  - { id: old, on: 2026-01-02, kind: page, title: { en: A, fr: B }, text: { en: A., fr: B. } }
  - id: new
    on: 2026-11-22
    since: 2025-11
    kind: label
    provider: acme
    label: cancel
    title: { en: Renamed, fr: Renommé }
    text: { en: "It reads {label:cancel}.", fr: "Il indique {label:cancel}." }
    touches: ["product:acme/vps", "provider:acme"]
    sources: [ACME-DOC]
`,
  });
  const [newest, oldest] = changeViews(viewContext(catalogue, 'fr'));
  expect(oldest?.id).toBe('old');
  expect(newest).toMatchObject({
    id: 'new',
    kindName: 'Libellé',
    since: 'dans les documents du fournisseur depuis novembre 2025',
    touches: [
      { text: 'VPS', href: '/fr/cancel/vps/acme/vps/' },
      { text: 'Acme', href: '/fr/providers/acme/' },
    ],
  });
  expect(newest?.text[1]).toMatchObject({ kind: 'label' });
});
