import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokens } from '../../../../src/search/text/tokens.ts';
import { findPhrases } from '../../../../src/search/understanding/match.ts';
import {
  isAccountedFor,
  literally,
  understand,
  wordsToAsk,
} from '../../../../src/search/understanding/understand.ts';
import { FILES, indexAlone, wholeData } from '../site.ts';

const data = wholeData();
const read = (query: string) => understand(query, data);

const concepts = (query: string): readonly string[] =>
  read(query).concepts.map(
    ({ type, ids, loose, words }) => `${type} ${ids.join('+')}${loose ? ' (loose)' : ''}: ${words}`,
  );

const likeliest = (query: string): string | undefined => [...read(query).asks.keys()][0];

describe('what is named', () => {
  test.each([
    ['Acme VPS', ['provider acme: Acme', 'product acme/vps+globex/vps: VPS']],
    ['globe x', ['provider globex: globe x']],
    ['mxplan of acme', ['product acme/mail: mxplan', 'provider acme: acme']],
    ['nom de mon domaine', ['product acme/domain: nom domaine']],
    ['vps à éteindre, vps', ['product acme/vps+globex/vps: vps vps']],
    ['Globex Cube', ['product acme/vps+globex/vps: Globex Cube']],
    ['my mail', ['family email: mail']],
    ['refund right away', ['route immediate: right away']],
    ['rack space', ['uncovered acme/rack: rack space']],
    ['colocation', ['uncovered acme/rack: colocation']],
    ['move to umbrella', ['elsewhere Umbrella: umbrella']],
    ['commitment', ['term term: commitment']],
  ])('by "%s" is %j', (query, expected) => {
    expect(concepts(query)).toEqual(expected);
  });

  test('everyday words may mean a product, those of one language only in a query of it', () => {
    expect(concepts('cancel my machine')).toEqual(['product acme/vps+globex/vps (loose): machine']);
    expect(concepts('résilier ma boîte')).toEqual(['product acme/vps+globex/vps (loose): boîte']);
    expect(concepts('boite')).toEqual(['product acme/vps+globex/vps (loose): boite']);
    expect(concepts('how to delete the boite')).toEqual([]);
  });
});

describe('what is asked', () => {
  test.each([
    ['cancel my vps', 'end'],
    ['je veux résilier le vps', 'end'],
    ['delete vps now', 'end-now'],
    ['supprimer la machine maintenant', 'end-now'],
    ['refund from globex', 'refunds'],
    ['mot de passe oublié', 'locked-out'],
    ['transfer to umbrella', 'transfer'],
    ['kubernetes', 'not-covered'],
    ['weather', 'untreated'],
  ])('by "%s" is %s', (query, ask) => {
    expect(likeliest(query)).toBe(ask);
  });

  test.each(['vps', 'Acme', 'the vps of acme', 'mx plan globex'])(
    'by a name alone, "%s", is its end, and nothing else',
    (query) => {
      expect([...read(query).asks]).toEqual([['end', 1]]);
    },
  );

  test.each(['mail', 'rack space', 'umbrella'])('"%s" is no name of something here', (query) => {
    expect(read(query).asks.size).toBeGreaterThan(1);
  });

  test('names have their place, with the families of services beside it', () => {
    const words = tokens('cancel mx plan, acme acme, to umbrella');
    expect(
      wordsToAsk(
        words,
        findPhrases(words, data.lexicon, () => false),
      ),
    ).toEqual(['cancel', '<service>', '<provider>', 'to', '<other>', '#email']);
  });
});

describe('slips', () => {
  test('are mended, and said', () => {
    const { concepts: named, corrections, leftover } = read('domian nmae');
    expect(named.map(({ words }) => words)).toEqual(['domian nmae']);
    expect(corrections).toEqual([
      { typed: 'domian', read: 'domain' },
      { typed: 'nmae', read: 'name' },
    ]);
    expect(leftover).toEqual([]);
  });

  test('are left alone as long as not everything is there that might know the word', () => {
    const { corrections, unknown } = understand('domian xyzzyqwv', { ...data, mend: undefined });
    expect({ corrections, unknown }).toEqual({ corrections: [], unknown: [] });
  });
});

describe('the verdict', () => {
  test.each([
    ['', 'empty'],
    [' ?! ', 'empty'],
    ['vps', 'understood'],
    ['refund', 'understood'],
    ['rack space weather', 'understood'],
    // About something else; of what is named here only when nothing speaks against it.
    ['weather', 'nothing'],
    ['weather report paris', 'nothing'],
    ['vps weather', 'nothing'],
    ['install wordpress on my vps', 'nothing'],
    // Not half of the words are known.
    ['xyzzyqwv', 'nothing'],
    ['vps xyzzyqwv', 'understood'],
    ['vps xyzzyqwv blorpt', 'nothing'],
    ['vps 12 34 56', 'understood'],
  ])('on "%s" is "%s"', (query, verdict) => {
    expect(read(query).verdict).toBe(verdict);
  });
});

describe('words beside the names', () => {
  test('are left over, folded, without those that say nothing', () => {
    expect(read('Svp le Remboursement de mon VPS').leftover).toEqual(['remboursement']);
  });

  test('that no page has are unknown, as typed last', () => {
    expect(read('xyzzyqwv vps XYZzyqwv').unknown).toEqual(['XYZzyqwv']);
    expect(read('vps suspendu 4242').unknown).toEqual([]);
    expect(read('vps susp').unknown).toEqual([]);
  });

  test.each([
    ['cancel the vps', 'en'],
    ['résilier le vps', 'fr'],
    ['vps', null],
    ['colis', 'fr'],
    ['machine', null],
  ])('tell the language of "%s": %s', (query, language) => {
    expect(read(query).language).toBe(language);
  });
});

describe('exactly these words', () => {
  test('are read as no name and corrected to nothing', () => {
    expect(literally('cancel the VPS', data)).toMatchObject({
      concepts: [],
      corrections: [],
      leftover: ['cancel', 'vps'],
      verdict: 'understood',
    });
  });

  test('may all be little ones', () => {
    expect(literally('how to', data).leftover).toEqual(['how', 'to']);
    expect(literally('', data).verdict).toBe('empty');
  });
});

describe('the index alone', () => {
  const alone = indexAlone();

  test.each([
    ['cancel my acme vps', true],
    ['the vps of acme', true],
    ['cancel', true],
    ['', true],
    // A slip, a number, a word that the index has not, a term.
    ['cancel my acme vsp', false],
    ['acme vps 12', false],
    ['refund acme vps', false],
    ['commitment vps', false],
    // A small word that turns everything round.
    ['do not cancel my vps', false],
    ['after I cancel vps', false],
  ])('accounts for "%s": %s', (query, expected) => {
    expect(isAccountedFor(understand(query, alone), alone)).toBe(expected);
  });

  test('does not account for words that say two things', () => {
    const two = { ...alone, sure: new Map([...alone.sure, ['refund', 'refunds']]) };
    expect(isAccountedFor(understand('refund vps', two), two)).toBe(true);
    expect(isAccountedFor(understand('cancel refund vps', two), two)).toBe(false);
    expect([...understand('cancel refund', two).asks]).toEqual([
      ['end', 0.5],
      ['refunds', 0.5],
    ]);
  });

  test('knows what is asked by sure words, and mends nothing', () => {
    expect([...understand('please cancel it', alone).asks]).toEqual([['end', 1]]);
    expect(understand('refnud my vps', alone)).toMatchObject({
      asks: new Map(),
      corrections: [],
      unknown: [],
    });
  });
});

test('whatever is typed is read, in either language and with any part of the files', () => {
  const parts = [data, wholeData(FILES, 'fr'), indexAlone(), { ...data, mend: undefined, vocabularies: [] }];
  const words = fc.constantFrom(
    'vps',
    'Acme',
    'résilier',
    'domian',
    'l’',
    '…',
    'weather',
    'mx',
    'plan',
    '🚪',
    '42',
  );
  const query = fc.oneof(
    fc.array(words, { maxLength: 9 }).map((some) => some.join(' ')),
    fc.string({ unit: 'binary', maxLength: 300 }),
  );
  fc.assert(
    fc.property(query, fc.constantFrom(...parts), (raw, some) => {
      const { words: typed, concepts: named, asks, corrections } = understand(raw, some);
      const at = named.flatMap((each) => each.at);
      expect(new Set(at).size).toBe(at.length);
      expect(at.every((position) => position < typed.length)).toBe(true);
      const shares = [...asks.values()].reduce((sum, share) => sum + share, 0);
      // The index alone knows of few words what they ask.
      expect(shares).toBeCloseTo(some.model || asks.size > 0 ? 1 : 0);
      for (const { typed: word } of corrections) expect(typed).toContain(word);
    }),
  );
});
