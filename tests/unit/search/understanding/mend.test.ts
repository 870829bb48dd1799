import { describe, expect, test } from 'vitest';
import { tokens } from '../../../../src/search/text/tokens.ts';
import { mendSlips } from '../../../../src/search/understanding/mend.ts';
import { wholeData } from '../site.ts';

const data = wholeData();
const mend = (query: string) => {
  const { read, corrections } = mendSlips(tokens(query), data);
  return { read: read.map(({ folded }) => folded).join(' '), corrections };
};

describe('slips', () => {
  test.each([
    ['domian name', 'domain name', [{ typed: 'domian', read: 'domain' }]],
    ['vsp acme', 'vps acme', [{ typed: 'vsp', read: 'vps' }]],
    ['Pasword lost', 'pasword lost', []],
    // The word that makes a known name with its neighbour.
    ['clould disk', 'cloud disk', [{ typed: 'clould', read: 'cloud' }]],
    ['cloud dikk', 'cloud disk', [{ typed: 'dikk', read: 'disk' }]],
    // An article without its apostrophe.
    ['lacme vps', 'acme vps', [{ typed: 'lacme', read: 'acme' }]],
    // Words of the pages.
    ['trakcing it', 'tracking it', [{ typed: 'trakcing', read: 'tracking' }]],
    // Nothing is known that is like it.
    ['xyzzyqwv', 'xyzzyqwv', []],
    // Real words, and what is no word.
    ['thème vps', 'theme vps', []],
    ['vps 4242', 'vps 4242', []],
  ])('of "%s" it is "%s" that was meant', (query, read, corrections) => {
    expect(mend(query)).toEqual({ read, corrections });
  });

  test('another form of a word is read as the known one, and not said to be a slip', () => {
    expect(mend('suspendre vps')).toEqual({ read: 'suspendu vps', corrections: [] });
  });
});

describe('the last word', () => {
  test('may be in the making: it is read as the name it begins', () => {
    expect(mend('acme doma')).toMatchObject({ read: 'acme domain' });
    expect(mend('acme do')).toMatchObject({ read: 'acme do' });
  });

  test('is no name where the pages have a word that goes on like it', () => {
    expect(mend('suspen')).toMatchObject({ read: 'suspen' });
  });

  test('and elsewhere a word is not completed', () => {
    expect(mend('doma acme')).toMatchObject({ read: 'doma acme' });
  });
});
