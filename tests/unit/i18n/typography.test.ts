import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/i18n/locales.ts';
import { typography, typographyForPasting, typographyHtml } from '../../../src/i18n/typography.ts';

/** Shows what cannot be seen: `⎵` a narrow no-break space, `_` a no-break space, `|` a word joiner. */
function visible(text: string): string {
  return text.replaceAll('\u202F', '⎵').replaceAll('\u00A0', '_').replaceAll('\u2060', '|');
}

describe('French', () => {
  test.each([
    ['Vraiment ?', 'Vraiment⎵?'],
    ['Attention !', 'Attention⎵!'],
    ['Oui ; non', 'Oui⎵; non'],
    ['Deux façons : ceci', 'Deux façons_: ceci'],
    ['À noter :', 'À noter_:'],
    ['Dites « oui » ici', 'Dites «_oui_» ici'],
    ['Dites «oui» ici', 'Dites «_oui_» ici'],
    ["L'hébergement n'existe plus", 'L’hébergement n’existe plus'],
    ["aujourd'hui", 'aujourd’hui'],
    ["L'« offre » d'origine", 'L’«_offre_» d’origine'],
    ['Un e-mail, des e-mails', 'Un e-|mail, des e-|mails'],
    ['E-mail', 'E-|mail'],
    ['24 h avant, 7 jours après', '24_h avant, 7_jours après'],
    ['5 Go, 20 %, 3 €', '5_Go, 20_%, 3_€'],
    ['2 heures', '2 heures'],
    ['Où est-il ? Que perdez-vous ?', 'Où est-|il⎵? Que perdez-|vous⎵?'],
    ['Jusque-là, celles-ci, eux-mêmes', 'Jusque-|là, celles-|ci, eux-|mêmes'],
    ['Ex-CloudDB (ex-CloudDB) en 3-AZ', 'Ex-|CloudDB (ex-|CloudDB) en 3-|AZ'],
    ['de 3-4 fois, sur-lignage, api-eu.acme.example', 'de 3-4 fois, sur-lignage, api-eu.acme.example'],
    ['https://acme.example/un-mot mot-clé@acme.example', 'https://acme.example/un-mot mot-clé@acme.example'],
    ['Peut-être au Royaume-Uni. Occupez-vous-en.', 'Peut-|être au Royaume-|Uni. Occupez-|vous-|en.'],
    ['Site : https://acme.example:8080/a', 'Site_: https://acme.example:8080/a'],
    ['à 10:30', 'à 10:30'],
    ['Rien à changer.', 'Rien à changer.'],
    ['', ''],
  ])('%s', (typed, shown) => {
    expect(visible(typography(typed, 'fr'))).toBe(shown);
  });
});

describe('English', () => {
  test.each([
    ["It's the customer's choice", 'It’s the customer’s choice'],
    ["the customers' choice", 'the customers’ choice'],
    ["“the customers'”", '“the customers’”'],
    ['An e-mail', 'An e-|mail'],
    ['Really ? Yes : 24 h', 'Really ? Yes : 24 h'],
    ['“quoted”', '“quoted”'],
    ['perhaps-vous', 'perhaps-vous'],
  ])('%s', (typed, shown) => {
    expect(visible(typography(typed, 'en'))).toBe(shown);
  });
});

const pieces = fc.constantFrom(
  ...[
    "l'",
    "'",
    'e-mail',
    'E-',
    'mail',
    ' ',
    ' ?',
    ' :',
    ':',
    ';',
    '!',
    '« ',
    ' »',
    '«',
    '»',
    '24 ',
    'h',
    'jours',
  ],
  ...['-vous', 'est', '\u00A0', '\u202F', '\u2060', 'é', '.', '%', '1', '-il', 'ç', '\n'],
);
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(pieces).map((parts) => parts.join('')),
);

describe.each(LOCALES)('in "%s"', (locale) => {
  test('a second time changes nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = typography(text, locale);
        expect(visible(typography(once, locale))).toBe(visible(once));
      }),
    );
  });

  test('no word is changed, only spaces, apostrophes and joiners', () => {
    const bare = (text: string): string => text.replace(/[\s\u2060]/gu, '').replaceAll('’', "'");
    fc.assert(
      fc.property(anyText, (text) => {
        expect(bare(typography(text, locale))).toBe(bare(text));
      }),
    );
  });

  test('what is pasted into a mail has no-break spaces but nothing else that cannot be seen', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(typographyForPasting(text, locale)).not.toMatch(/[\u2060\u202F]/);
      }),
    );
  });
});

describe('in HTML', () => {
  test.each([
    ["<p>L'e-mail ?</p>", '<p>L’e-|mail⎵?</p>'],
    ["<p>Avant <em>l'e-mail</em> ?</p>", '<p>Avant <em>l’e-|mail</em>⎵?</p>'],
    ["<code>l'e-mail ?</code> l'e-mail", "<code>l'e-mail ?</code> l’e-|mail"],
    ["<kbd>Résilier l'e-mail ?</kbd>", "<kbd>Résilier l'e-mail ?</kbd>"],
    ["<pre>l'a<code>l'b</code>l'c</pre>l'd", "<pre>l'a<code>l'b</code>l'c</pre>l’d"],
    [
      '<span data-verbatim lang="fr">Résilier ?</span> Vraiment ?',
      '<span data-verbatim lang="fr">Résilier ?</span> Vraiment⎵?',
    ],
    [
      "<span data-verbatim>l'a<span>l'b</span>l'c</span>l'd",
      "<span data-verbatim>l'a<span>l'b</span>l'c</span>l’d",
    ],
    ["<span data-verbatim>l'a<b>l'b</b>l'c</span>l'd", "<span data-verbatim>l'a<b>l'b</b>l'c</span>l’d"],
    ["<script>const a = 'l';</script>", "<script>const a = 'l';</script>"],
    [
      '<a title="l\'e-mail ?" href="/l\'e">l\'e-mail</a>',
      '<a title="l\'e-mail ?" href="/l\'e">l’e-|mail</a>',
    ],
    ['<a title="a > b ?">Vraiment ?</a>', '<a title="a > b ?">Vraiment⎵?</a>'],
    ["<!-- l'e-mail ? -->l'e", "<!-- l'e-mail ? -->l’e"],
    ["<p>l'a<br/>l'b<hr>l'c</p>", '<p>l’a<br/>l’b<hr>l’c</p>'],
    ["<code>l'a<br>l'b</code>l'c", "<code>l'a<br>l'b</code>l’c"],
  ])('%s', (html, shown) => {
    expect(visible(typographyHtml(html, 'fr'))).toBe(shown);
  });

  test('a second time changes nothing', () => {
    const tags = fc.constantFrom(
      '<p>',
      '</p>',
      '<code>',
      '</code>',
      '<span data-verbatim>',
      '</span>',
      '<br>',
      '<b>',
      '</b>',
    );
    const html = fc.array(fc.oneof(anyText, tags)).map((parts) => parts.join(''));
    fc.assert(
      fc.property(html, (text) => {
        const once = typographyHtml(text, 'fr');
        expect(visible(typographyHtml(once, 'fr'))).toBe(visible(once));
      }),
    );
  });
});
