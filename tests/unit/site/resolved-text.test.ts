import { describe, expect, test } from 'vitest';
import type { Guide } from '../../../src/catalogue/model.ts';
import type { LinkTarget } from '../../../src/catalogue/text.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { type ViewContext, viewContext, wordsIn } from '../../../src/site/context.ts';
import { labelInline, plainText, resolveLink, resolveText } from '../../../src/site/text/resolve-text.ts';
import { route, STATED, text } from '../catalogue/made.ts';
import { acmeWith } from './acme.ts';

const guide: Guide = { id: 'vps/acme-vps', family: 'vps', slug: 'acme-vps', heads: {}, bodies: {} };
const small = { ...acmeWith(route('end-of-term'), route('immediate')), guides: [guide] };
const [provider] = small.providers;

function context(locale: Locale): ViewContext {
  return { ...viewContext(small, locale), provider };
}

describe('a text of the catalogue', () => {
  test('shows labels as the portal prints them', () => {
    const words = text('Choose {label:cancel}.', "C'est {label:cancel}.");
    expect(resolveText(words, context('fr'))).toEqual([
      { kind: 'text', text: 'C’est ' },
      { kind: 'label', text: 'Résilier mon service', lang: 'fr' },
      { kind: 'text', text: '.' },
    ]);
  });

  test('puts values and names into the words around them', () => {
    const words = text('{provider}: {value:notice} in {portal}.', '{provider} : {value:notice}, {portal} ?');
    expect(resolveText(words, context('en'))).toEqual([
      { kind: 'text', text: 'Acme: 24\u00A0hours in the Acme portal.' },
    ]);
    expect(resolveText(words, context('fr'))).toEqual([
      { kind: 'text', text: 'Acme\u00A0: 24\u00A0h, l’espace client Acme\u202F?' },
    ]);
  });

  test('has a plain form for titles', () => {
    expect(plainText(text('Choose {label:cancel} [now](#steps).'), context('en'))).toBe(
      'Choose Cancel my service now.',
    );
  });

  test('a link that has nowhere to lead is its words', () => {
    expect(resolveText(text('[Call](support:phone) them.'), context('en'))).toEqual([
      { kind: 'text', text: 'Call them.' },
    ]);
  });
});

describe('a link', () => {
  test.each<[LinkTarget['kind'], string, string | undefined, boolean?]>([
    ['section', 'steps', '#steps'],
    ['guide', 'vps/acme-vps', '/en/guides/vps/acme-vps/'],
    ['plan', 'acme/vps/immediate', '/en/cancel/vps/acme/vps/immediate/'],
    ['plan', 'acme/vps/gone', undefined],
    ['product', 'acme/vps', '/en/cancel/vps/acme/vps/'],
    ['product', 'acme/gone', undefined],
    ['screen', 'services', 'https://eu.acme.example/services', true],
    ['screen', 'area', 'https://acme.example/area', true],
    ['screen', 'acme/area', 'https://acme.example/area', true],
    ['screen', 'hidden', undefined],
    ['support', 'desk', 'https://acme.example/support', true],
    ['support', 'acme/desk', 'https://acme.example/support', true],
    ['support', 'phone', undefined],
  ])('%s:%s', (kind, to, href, external = false) => {
    const link = resolveLink({ kind, to }, context('en'));
    expect(link).toEqual(href === undefined ? undefined : { href, external });
  });

  test('stays in its language', () => {
    expect(resolveLink({ kind: 'plan', to: 'acme/vps/immediate' }, context('fr'))?.href).toBe(
      '/fr/cancel/vps/acme/vps/immediate/',
    );
  });
});

describe('a label', () => {
  test.each<[Locale, object]>([
    ['en', { kind: 'label', text: 'Billing', lang: 'en' }],
    ['fr', { kind: 'label', text: 'Billing', lang: 'en', gloss: 'facturation' }],
  ])('that the portal prints in English only, on a page in "%s"', (locale, inline) => {
    expect(
      labelInline({ text: { en: 'Billing' }, gloss: { fr: 'facturation' }, ...STATED }, wordsIn(locale)),
    ).toEqual(inline);
  });

  test('that is no word says how it is spoken', () => {
    const dots = provider?.labels.get('dots');
    expect(dots && labelInline(dots, wordsIn('fr'))).toEqual({
      kind: 'label',
      text: '...',
      lang: 'fr',
      spoken: 'trois points',
    });
  });

  test.each<[Locale, string]>([
    ['en', "The customer's e-mail"],
    ['fr', "Résilier l'e-mail ?"],
  ])('keeps its apostrophes and spaces as the portal prints them in "%s"', (locale, shown) => {
    expect(resolveText(text("It's {label:odd}.", "C'est {label:odd}."), context(locale))[1]).toEqual({
      kind: 'label',
      text: shown,
      lang: locale,
    });
  });
});
