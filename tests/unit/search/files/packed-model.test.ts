import { expect, test } from 'vitest';
import { modelOf, packModel } from '../../../../src/search/files/packed-model.ts';
import type { AskModel } from '../../../../src/search/understanding/asks.ts';

const MODEL: AskModel = {
  asks: ['end', 'keep', 'money'],
  slopes: [0.5, -0.25, 1],
  features: {
    stop: [9, 0, 40, 2, -7],
    // Says the same for most asks.
    back: [4, 0, -13, 1, -13, 2, 30],
    'give back': [20, 2, 200],
    nothing: [3],
    constructor: [1, 1, 12],
  },
};

test('a model is the same once it is unpacked', () => {
  expect(modelOf(JSON.parse(JSON.stringify(packModel(MODEL))))).toEqual(MODEL);
});

test('a model is unpacked once', () => {
  const packed = packModel(MODEL);
  expect(modelOf(packed)).toBe(modelOf(packed));
});

test('a number that no character can stand for is refused', () => {
  const features = { stop: [9, 0, -51] };
  expect(() => packModel({ ...MODEL, features })).toThrow('out of range');
});
