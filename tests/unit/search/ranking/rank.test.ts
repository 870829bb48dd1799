import { describe, expect, test } from 'vitest';
import { rank } from '../../../../src/search/ranking/rank.ts';
import { understand } from '../../../../src/search/understanding/understand.ts';
import { wholeData } from '../site.ts';

const data = wholeData();

const first = (query: string, texts?: ReadonlyMap<string, number>, count = 1): readonly string[] =>
  rank(understand(query, data), data, texts)
    .slice(0, count)
    .map(({ article }) => article.id);

describe('first comes', () => {
  test.each([
    ['acme vps', 'acme/vps/end-of-term'],
    ['cancel my vps at globex', 'globex/vps/end-of-term'],
    ['résilier mx plan', 'acme/mail/alone/end-of-term'],
    ['cloud disk', 'acme/disk/delete-resource'],
    ['delete vps now', 'acme/vps/immediate'],
    ['nom de domaine', 'acme/domain/let-it-expire'],
    ['refund', 'basics/refunds'],
    ['refund acme vps', 'basics/refunds'],
    ['mot de passe oublié', 'basics/locked-out'],
    ['transfer to umbrella', 'domains/transfer'],
    // Nothing is named: the ways to end there are.
    ['cancel', 'basics/ways-to-end'],
    ['rack space', 'basics/not-covered'],
  ])('for "%s": %s', (query, id) => {
    expect(first(query)).toEqual([id]);
  });
});

describe('what the text engine says', () => {
  test('decides where nothing else is known', () => {
    expect(first('cancel', new Map([['guide:basics/parcels', 9]]))).toEqual(['basics/parcels']);
  });

  test('raises a plan only when that is quoted', () => {
    const key = 'plan:acme/domain/let-it-expire';
    expect(first('vps', new Map([[key, 9.9]]), 20)).not.toContain('acme/domain/let-it-expire');
    expect(first('vps', new Map([[key, 14]]))).toEqual(['acme/domain/let-it-expire']);
  });
});

test('a word of the query counts in a title, in either language', () => {
  expect(first('remboursement colis', undefined, 9)).toContain('basics/parcels');
  expect(first('remboursement', undefined, 9)).not.toContain('basics/parcels');
});
