import { describe, expect, test } from 'vitest';
import { alike } from '../../../src/search/alike.ts';
import { fold, words } from '../../../src/search/words.ts';

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

describe('forms of one word', () => {
  test.each([
    ['resilier', 'resiliation'],
    ['resiliation', 'resilie'],
    ['cancel', 'cancellation'],
    ['domain', 'domaine'],
    ['serveurs', 'serveur'],
    ['mail', 'mailbox'],
    ['vps', 'vps'],
    ['ip', 'ipv4'],
  ])('"%s" is answered by "%s"', (term, word) => {
    expect(alike(term, word)).toBe(true);
  });

  test.each([
    ['annulation', 'an'],
    ['abonnement', 'a'],
    ['theme', 'these'],
    ['t', 'the'],
    ['exchange', 'example'],
    ['vps', 'vpn'],
  ])('"%s" is not answered by "%s"', (term, word) => {
    expect(alike(term, word)).toBe(false);
  });
});
