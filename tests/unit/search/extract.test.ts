import { describe, expect, test } from 'vitest';
import { sentence } from '../../../src/search/extract.ts';
import { parseExcerpt, type Segment } from '../../../src/search/segments.ts';

const line = (segments: readonly Segment[]): string =>
  segments.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

const extract = (description: string, excerpt: string) => ({ description, excerpt: parseExcerpt(excerpt) });

describe('the sentence under a result', () => {
  test.each([
    {
      name: 'the description, when it has the words',
      title: 'Résilier un VPS',
      given: extract("Ce que vous perdez avec l'abonnement.", "… fin de <mark>l'abonnement.</mark> Ouvrez"),
      terms: ['abonnement'],
      expected: 'Ce que vous perdez avec l’[abonnement].',
    },
    {
      name: 'the description, when the title has the words',
      title: 'Résilier un VPS',
      given: extract('Ce que vous perdez.', '<mark>Résilier</mark> un <mark>VPS.</mark> Ce que'),
      terms: ['résilier', 'vps'],
      expected: 'Ce que vous perdez.',
    },
    {
      name: 'the place in the page, when only that has the words',
      title: 'Résilier un VPS',
      given: extract('Ce que vous perdez.', "… et <mark>l'adresse</mark> IP ? Elle …"),
      terms: ['adresse'],
      expected: '… et l’[adresse] IP\u202F? Elle …',
    },
    {
      name: 'the place in the page without the title, when the description repeats the title',
      title: 'Supprimer un VPS tout de suite',
      given: extract(
        'Supprimer un VPS tout de suite : les étapes.',
        '… un <mark>VPS</mark> tout de suite. Prend fin: Demain.',
      ),
      terms: ['vps'],
      expected: 'Prend fin\u00A0: Demain.',
    },
    {
      name: 'a repeating description, when there is nothing else',
      title: 'Un VPS',
      given: extract('Un VPS : les étapes.', ''),
      terms: ['vps'],
      expected: 'Un [VPS]\u00A0: les étapes.',
    },
  ])('is $name', ({ title, given, terms, expected }) => {
    expect(line(sentence(title, given, terms, 'fr'))).toBe(expected);
  });
});
