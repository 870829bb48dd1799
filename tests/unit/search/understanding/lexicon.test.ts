import { describe, expect, test } from 'vitest';
import { said } from '../../../../src/search/text/tokens.ts';
import { type Meaning, makeLexicon, type Wording } from '../../../../src/search/understanding/lexicon.ts';

const wording = (
  type: Wording['type'],
  id: string,
  forms: readonly string[],
  more: Partial<Wording> = {},
): Wording => ({
  type,
  id,
  locale: 'en',
  name: id,
  forms: forms.map(said),
  ...more,
});

const of = (...wordings: readonly Wording[]) => makeLexicon(wordings, []);
const ids = (meaning: Meaning | undefined): readonly string[] =>
  meaning?.concepts.map(({ type, id }) => `${type}:${id}`) ?? [];

describe('a phrase', () => {
  test('is one however it is joined, and without its little words', () => {
    const { phrases } = of(wording('product', 'a/domain', ['Nom de domaine'], { locale: 'fr' }));
    expect(ids(phrases.get('nomdedomain')?.meaning)).toEqual(['product:a/domain']);
    expect(phrases.get('nomdedomain')?.words).toBe(3);
    expect(phrases.get('nomdomain')?.words).toBe(2);
    expect(phrases.has('domain')).toBe(false);
  });

  test('is kept by the first that claims it', () => {
    const { phrases } = of(wording('provider', 'cloud', ['Cloud']), wording('product', 'a/cloud', ['Cloud']));
    expect(ids(phrases.get('cloud')?.meaning)).toEqual(['provider:cloud']);
  });

  test('is shared by products, each once', () => {
    const { phrases } = of(
      wording('product', 'a/vps', ['VPS', 'vps']),
      wording('product', 'b/vps', ['VPS']),
      wording('product', 'b/vps', ['VPS'], { locale: 'fr' }),
    );
    expect(ids(phrases.get('vps')?.meaning)).toEqual(['product:a/vps', 'product:b/vps']);
    expect(phrases.get('vps')?.meaning.locales).toEqual(['en', 'fr']);
  });

  test('is a name where it is one for any of those that share it', () => {
    const loose = wording('product', 'a/vps', ['box'], { loose: true });
    expect(of(loose).phrases.get('box')?.meaning.loose).toBe(true);
    expect(of(loose, wording('product', 'b/box', ['Box'])).phrases.get('box')?.meaning.loose).toBe(false);
  });

  test('of words alone that say nothing is none', () => {
    expect(of(wording('product', 'a/did', ['DID'])).phrases.has('did')).toBe(false);
  });
});

test('a concept has its name in each language that is loaded', () => {
  const { phrases } = of(
    wording('family', 'email', ['mail'], { name: 'E-mail' }),
    wording('family', 'email', ['courriel'], { name: 'Courrier', locale: 'fr' }),
  );
  expect(phrases.get('mail')?.meaning.concepts[0]?.name).toEqual({ en: 'E-mail', fr: 'Courrier' });
  expect(phrases.get('mail')?.meaning.locales).toEqual(['en']);
});

describe('what a slip is corrected to', () => {
  const lexicon = of(
    wording('product', 'a/vps', ['VPS of Acme', 'virtual server']),
    wording('elsewhere', 'Umbrella', ['Umbrella']),
    wording('family', 'sms', ['SMS']),
  );

  test('are the words of names by their first letter, and nothing that is not here', () => {
    expect(lexicon.startingWith('v')).toEqual(['vps', 'virtual']);
    expect(lexicon.startingWith('u')).toEqual([]);
    expect(lexicon.startingWith('o')).toEqual([]);
    expect(lexicon.hasStem('virtual')).toBe(true);
  });

  test('is also a short word, if a product or provider has it', () => {
    expect([...lexicon.names]).toEqual(['vps']);
  });
});

test('plain words are known by their language', () => {
  const { ignored, kept } = makeLexicon(
    [],
    [
      { locale: 'en', ignore: ['please', 'kindly'], keep: ['theme'] },
      { locale: 'fr', ignore: ['please'], keep: ['themes'] },
    ],
  );
  expect(ignored).toEqual(
    new Map([
      ['please', ['en', 'fr']],
      ['kindly', ['en']],
    ]),
  );
  expect([...kept]).toEqual(['theme', 'themes']);
});
