import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, phraseKey, stem, tokens, undouble, words } from '../../../../src/search/text/tokens.ts';

describe('the words of what was typed', () => {
  test.each([
    ["Comment résilier l'abonnement ?", ['comment', 'resilier', 'abonnement']],
    ['l’e-mail d’OVH', ['email', 'ovh']],
    ["jusqu'à l’échéance", ['a', 'echeance']],
    ["I don't want Bob's VPS", ['i', 'dont', 'want', 'bob', 'vps']],
    ['œuvre, cœur', ['oeuvre', 'coeur']],
    ['mx-plan', ['mx', 'plan']],
    ['  ', []],
    ['́', []],
  ])('"%s"', (typed, folded) => {
    expect(tokens(typed).map((token) => token.folded)).toEqual(folded);
  });

  test('come out the same when they are typed again as they were read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (typed) => {
        const once = tokens(typed).map(({ folded }) => folded);
        const again = tokens(once.join(' ')).map(({ folded }) => folded);
        expect(again.join('')).toBe(
          tokens(again.join(' '))
            .map(({ folded }) => folded)
            .join(''),
        );
      }),
    );
  });
});

describe('spellings of one word', () => {
  test.each([
    ['dedie', 'dediees'],
    ['licence', 'licenses'],
    ['fibre', 'fiber'],
    ['resilier', 'resillier'],
    ['adresse', 'address'],
    ['reseau', 'reseaux'],
    ['domain', 'domaines'],
    ['mailbox', 'mailboxes'],
    ['organisation', 'organization'],
    ['company', 'companies'],
  ])('"%s" and "%s" have one stem', (one, other) => {
    expect(stem(other)).toBe(stem(one));
  });

  test.each([
    ['vps', 'vp'],
    ['mail', 'main'],
    ['port', 'porte-monnaie'],
  ])('"%s" and "%s" have two', (one, other) => {
    expect(stem(other)).not.toBe(stem(one));
  });
});

test('folding takes case, accents and ligatures away', () => {
  expect(fold('RÉSILIÉ Œuvre')).toBe('resilie oeuvre');
});

test.each([
  ["L'e-mail, 14 jours", ['l', 'email', '14', 'jours']],
  ['e-\u2060mails', ['emails']],
  ['auto-renew', ['auto', 'renew']],
  ['…', []],
])('the words of "%s"', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

describe('spellings of one phrase', () => {
  const key = (phrase: string): string => phraseKey(tokens(phrase));

  test.each([
    ['MX Plan', 'mxplan'],
    ['mx-plan', 'MX Plan'],
    ['VPSs', 'vps'],
    ['noms de domaines', 'nom de domaine'],
    ['e-mail', 'email'],
  ])('"%s" and "%s" are one', (one, other) => {
    expect(key(one)).toBe(key(other));
  });

  test('and of other words another', () => {
    expect(key('MX Plan')).not.toBe(key('MX Planet'));
  });
});

test('doubled letters count once, doubled digits twice', () => {
  expect(undouble('resillier 1100')).toBe('resilier 1100');
});
