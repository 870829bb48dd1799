import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { handOver } from '../../../../src/integrations/search/hand-over.ts';

const bodyOf = (html: string): string =>
  /<body>([\s\S]*)<\/body>/.exec(
    handOver(parse(`<!doctype html><html lang="fr"><head></head><body>${html}</body></html>`)),
  )?.[1] ?? '';

/** The text that is left when the tags go. */
const text = (html: string): string =>
  bodyOf(html)
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

describe('the page for the indexer', () => {
  test.each([
    ['elided words get an apostrophe to split at', '<p>l’abonnement</p>', "l'abonnement"],
    ['also before an element', '<p>d’<strong>annulation</strong></p>', "d'annulation"],
    ['as entities too', '<p>l&rsquo;espace&nbsp;client&#8239;!</p>', "l'espace client !"],
    ['word joiners go', '<p>répond-\u2060elle</p>', 'répond-elle'],
    [
      'a hyphen beside inner capitals goes',
      '<p>(ex-CloudDB), ProPlan-x, MX-Plan</p>',
      '(ex CloudDB), ProPlan x, MX-Plan',
    ],
    ['an article is apart from an e-mail', '<p>l’e-\u2060mail, l’abonnement</p>', "l' e-mail, l'abonnement"],
    ['a break opportunity is none', '<code>a/<wbr>b</code>', 'a/b'],
    ['a word in two elements stays one', '<p><em>re</em>commencer</p>', 'recommencer'],
    [
      'two inline elements in a row are two words',
      '<p><span>Plan</span><span>OVHcloud</span></p>',
      'Plan OVHcloud',
    ],
    ['a summary ends', '<details><summary>Si</summary>alors</details>', 'Si alors'],
    ['a name stands before its value', '<dl><dt>Fin</dt><dd>demain</dd></dl>', 'Fin: demain'],
    ['table cells are apart', '<table><tr><th>A</th><td>B</td></tr></table>', 'A B'],
    [
      'buttons, drawings and hidden things go',
      '<button>Copier</button><svg><title>i</title></svg><p hidden>non</p><i aria-hidden="true">→</i>oui',
      'oui',
    ],
  ])('%s', (_, html, expected) => {
    expect(text(html)).toBe(expected);
  });

  test('labels and footers are text like any other; the indexer would drop them', () => {
    expect(bodyOf('<label>Vous êtes <b>le contact</b></label><footer>Sources</footer>')).toBe(
      '<span>Vous êtes <b>le contact</b></span> <div>Sources</div>',
    );
  });

  test('the description becomes the page’s own', () => {
    const html = handOver(
      parse(
        '<html lang="fr"><head><meta name="description" content="Tout sur l’abonnement"></head><body></body></html>',
      ),
    );
    expect(html).toContain(`content="Tout sur l'abonnement" data-pagefind-meta="description[content]"`);
  });
});
