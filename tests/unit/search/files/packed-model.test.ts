import { expect, test } from 'vitest';
import { type LearntModel, modelOf, packModel } from '../../../../src/search/files/packed-model.ts';

const MODEL: LearntModel = {
  asks: ['end', 'keep', 'money'],
  slopes: [0.5, -0.25, 1],
  features: new Map([
    ['stop', [9, 0, 40, 2, -7]],
    // Says the same for most asks.
    ['back', [4, 0, -13, 1, -13, 2, 30]],
    ['give back', [20, 2, 200]],
    ['nothing', [3]],
    ['constructor', [1, 1, 12]],
  ]),
};

test('a model is the same once it is unpacked', () => {
  const { features, ...others } = modelOf(JSON.parse(JSON.stringify(packModel(MODEL))));
  const { features: learnt, ...said } = MODEL;
  expect(others).toEqual(said);
  expect(new Map([...features.keys()].map((each) => [each, features.get(each)]))).toEqual(learnt);
});

test('what was not learnt is no feature, whatever it is called', () => {
  const { features } = modelOf(packModel(MODEL));
  for (const name of ['', 'valueOf', 'stop\nback', '__proto__']) {
    expect(features.has(name)).toBe(false);
    expect(features.get(name)).toBeUndefined();
  }
  expect([...modelOf(packModel({ ...MODEL, features: new Map() })).features.keys()]).toEqual([]);
});

test('a model is unpacked once', () => {
  const packed = packModel(MODEL);
  expect(modelOf(packed)).toBe(modelOf(packed));
});

test('a number that no character can stand for is refused', () => {
  const features = new Map([['stop', [9, 0, -51]]]);
  expect(() => packModel({ ...MODEL, features })).toThrow('out of range');
});
