import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markTerms, parseExcerpt, type Segment } from '../../../../src/search/text/segments.ts';
import { textOf } from '../text-of.ts';

/** Segments in one line, the marked ones in brackets. */
const line = (segments: readonly Segment[]): string =>
  segments.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('excerpts of the engine', () => {
  test.each([
    ['the <mark>VPS</mark> ends', 'the [VPS] ends'],
    ["sans <mark>l'abonnement,</mark> rien", "sans l'[abonnement], rien"],
    ['<mark>(vps)</mark>', '([vps])'],
    ['<mark>résilier</mark> <mark>vps</mark>', '[résilier] [vps]'],
    ['<mark>5.</mark>', '[5].'],
    ['a &lt;b&gt; &amp; c', 'a <b> & c'],
    ['&lt;mark&gt;no&lt;/mark&gt;', '<mark>no</mark>'],
    ['<mark>open', '<mark>open'],
    ['', ''],
  ])('"%s"', (excerpt, expected) => {
    expect(line(parseExcerpt(excerpt))).toBe(expected);
  });

  test('no text is lost or added, whatever is in it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.stringMatching(/^[^<&]*$/), fc.boolean())), (parts) => {
        const excerpt = parts.map(([text, marked]) => (marked ? `<mark>${text}</mark>` : text)).join('');
        expect(textOf(parseExcerpt(excerpt))).toBe(parts.map(([text]) => text).join(''));
      }),
    );
  });
});

describe('marking a title', () => {
  test.each([
    ['Résilier un VPS', ['resilier', 'vps'], '[Résilier] un [VPS]'],
    ['Garder ses e-\u2060mails', ['email'], 'Garder ses [e-\u2060mails]'],
    ['L’abonnement', ['abonnement'], 'L’[abonnement]'],
    ['Anything', ['an'], '[Anything]'],
    ['Anything', ['annulation'], 'Anything'],
    ['Plan', [], 'Plan'],
  ])('"%s" for %j', (title, terms, expected) => {
    expect(line(markTerms(title, terms))).toBe(expected);
  });

  test('leaves the text as it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.array(fc.string()),
        (text, terms) => textOf(markTerms(text, terms)) === text,
      ),
    );
  });
});
