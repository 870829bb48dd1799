import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type AskModel,
  asksOf,
  beginningOf,
  featuresOf,
  markOf,
} from '../../../../src/search/understanding/asks.ts';

test('words, their beginnings and their pairs are looked at, each once', () => {
  expect(featuresOf(['cancel', 'my', '<service>', 'cancel', markOf('vps')])).toEqual([
    'cancel',
    'my',
    '<service>',
    '#vps',
    'cance*',
    '<serv*',
    'cance my',
    'my <serv',
    '<serv cance',
  ]);
  expect(featuresOf([])).toEqual([]);
});

test('two forms of a word have their beginning in common', () => {
  expect(beginningOf('resiliation')).toBe(beginningOf('resilier'));
});

const MODEL: AskModel = {
  asks: ['end', 'refund', 'nothing'],
  slopes: [0, 0, 0],
  features: new Map([
    ['cancel', [30, 0, 200, 1, -60]],
    ['monei', [30, 1, 300]],
    ['back', [3, 1, 30]],
  ]),
};

test('what most of the words speak for is the likeliest', () => {
  expect([...asksOf(['cancel'], MODEL).keys()][0]).toBe('end');
  expect([...asksOf(['monei', 'back', 'cancel'], MODEL).keys()][0]).toBe('refund');
});

test('what nothing speaks for is as likely as anything', () => {
  expect([...asksOf(['zebra'], MODEL).values()]).toEqual([1 / 3, 1 / 3, 1 / 3]);
});

test('what the words tell weighs as much as the slope of an ask says', () => {
  const shares = asksOf(['monei'], { ...MODEL, slopes: [0, 0, 9] });
  expect([...shares.keys()].slice(0, 2)).toEqual(['refund', 'nothing']);
  expect([...asksOf(['back'], { ...MODEL, slopes: [0, 0, 90] }).keys()][0]).toBe('nothing');
});

test('shares are 1 together, most likely first, whatever is said', () => {
  const weight = fc.integer({ min: -5000, max: 5000 });
  const model = fc.record({
    asks: fc.constant(['a', 'b', 'c']),
    slopes: fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 3, maxLength: 3 }),
    features: fc
      .dictionary(
        fc.constantFrom('x', 'y', 'z', 'x y'),
        fc.tuple(fc.nat(40), fc.nat(2), weight, fc.nat(2), weight),
      )
      .map((features) => new Map(Object.entries(features))),
  });
  fc.assert(
    fc.property(model, fc.array(fc.constantFrom('x', 'y', 'z')), (made, words) => {
      const shares = [...asksOf(words, made).values()];
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
      expect(shares).toEqual(shares.toSorted((a, b) => b - a));
    }),
  );
});
