import { expect, test } from 'vitest';
import { firstBy, groupsBy, oncePer } from '../../../src/catalogue/once-per.ts';

test('a thing is made once for each of what it is made from, undefined too', () => {
  const made: object[] = [];
  const find = oncePer((from: { readonly name?: string }) => {
    made.push(from);
    return from.name;
  });
  const [named, unnamed] = [{ name: 'a' }, {}];
  expect([find(named), find(unnamed), find(named), find(unnamed)]).toEqual(['a', undefined, 'a', undefined]);
  expect(made).toEqual([named, unnamed]);
});

test('of what shares a key the first is found', () => {
  expect(firstBy(['ab', 'ac', 'b'], (word) => word.charAt(0))).toEqual(
    new Map([
      ['a', 'ab'],
      ['b', 'b'],
    ]),
  );
});

test('groups keep the order of the list, and one thing may stand in several', () => {
  expect(groupsBy(['ab', 'b', 'a'], (word) => word)).toEqual(
    new Map([
      ['a', ['ab', 'a']],
      ['b', ['ab', 'b']],
    ]),
  );
});
