import { describe, expect, test } from 'vitest';
import { alike } from '../../../../src/search/text/alike.ts';

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
