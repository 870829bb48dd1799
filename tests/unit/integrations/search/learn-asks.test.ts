import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Example, learnAsks } from '../../../../src/integrations/search/learn-asks.ts';
import { type AskModel, asksOf, featuresOf } from '../../../../src/search/understanding/asks.ts';

const examples = (ask: string, ...lines: readonly string[]): readonly Example[] =>
  lines.map((line) => ({ ask, words: line.split(' ') }));

const EXAMPLES: readonly Example[] = [
  ...examples(
    'end',
    'cancel <service>',
    'cancel my <service>',
    'cancel my <service> contract',
    'end my contract',
    'end <service> contract',
    'end my <service>',
  ),
  ...examples(
    'refund',
    'monei back',
    'my monei back',
    'want monei back',
    'refund <service>',
    'refund my <service>',
    'want refund',
  ),
  ...examples(
    'undo',
    'undo it',
    'undo <service>',
    'undo my order',
    'get back <service>',
    'want back <service>',
    'get back my <service>',
    'get back it',
  ),
];
const MODEL = learnAsks(EXAMPLES);

const likeliest = (line: string, model: AskModel = MODEL): string | undefined =>
  [...asksOf(line.split(' '), model).keys()][0];

describe('learnt from a few examples', () => {
  test.each([
    ['cancel <service>', 'end'],
    ['my contract', 'end'],
    ['monei', 'refund'],
    ['refund', 'refund'],
    ['undo', 'undo'],
    // Said by two words side by side.
    ['monei back', 'refund'],
    ['get back <service>', 'undo'],
    // A form of a word that no example has.
    ['cancellation <service>', 'end'],
  ])('"%s" asks %s', (line, ask) => {
    expect(likeliest(line)).toBe(ask);
  });

  test('what is seen once or twice is left to chance, and not learnt', () => {
    const rare = learnAsks([...EXAMPLES, ...examples('undo', 'zebra', 'zebra crossing')]);
    expect(rare.features.has('zebra')).toBe(false);
    const common = learnAsks([...EXAMPLES, ...examples('undo', 'zebra', 'zebra', 'zebra')]);
    expect(common.features.has('zebra')).toBe(true);
  });

  test('an ask with many examples is not likelier for that', () => {
    const much = learnAsks([...EXAMPLES, ...Array.from({ length: 8 }, () => EXAMPLES.slice(0, 6)).flat()]);
    expect(likeliest('refund', much)).toBe('refund');
    expect(likeliest('undo', much)).toBe('undo');
  });
});

test('the same examples make the same model', () => {
  expect(learnAsks(EXAMPLES)).toEqual(MODEL);
  expect([...learnAsks(EXAMPLES).features.keys()]).toEqual([...MODEL.features.keys()]);
});

test('weights are whole numbers: they travel', () => {
  expect([...MODEL.features.values()].flat().every(Number.isInteger)).toBe(true);
});

test('no examples make a model of nothing', () => {
  expect(learnAsks([])).toEqual({ asks: [], slopes: [], features: new Map() });
});

const word = fc.constantFrom(
  'cancel',
  'my',
  '<service>',
  'monei',
  'back',
  'undo',
  'end',
  'zebra',
  'want',
  '#vps',
);
const line = fc.array(word, { minLength: 1, maxLength: 6 });
const someExamples = fc.array(fc.record({ words: line, ask: fc.constantFrom('a', 'b', 'c') }), {
  minLength: 1,
  maxLength: 40,
});

test('shares are 1 together, whatever was learnt and whatever is said', () => {
  fc.assert(
    fc.property(someExamples, line, (learnt, said) => {
      const shares = [...asksOf(said, learnAsks(learnt)).values()];
      expect(shares.every((share) => share >= 0)).toBe(true);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
    }),
  );
});

test('the features of some words say of a query of these words what the whole model says', () => {
  fc.assert(
    fc.property(someExamples, line, (learnt, said) => {
      const model = learnAsks(learnt);
      const made = featuresOf(said);
      const features = new Map([...model.features].filter(([name]) => made.includes(name)));
      expect([...asksOf(said, { ...model, features })]).toEqual([...asksOf(said, model)]);
    }),
  );
});
