import { describe, expect, test } from 'vitest';
import { nextState } from '../../../src/wizard/questions.ts';
import { idleQuestions } from '../../../src/wizard/same-text.ts';
import { catalogue, family, product, provider, route } from '../catalogue/made.ts';

const alike = () => [product('one', 'cloud', [route('ticket')]), product('two', 'cloud', [route('ticket')])];

describe('a question whose answers lead to the same text', () => {
  test('is found', () => {
    const small = catalogue([family('cloud')], [provider('acme', alike())]);
    expect(idleQuestions(small)).toEqual([
      { question: 'product', answers: { family: 'cloud', provider: 'acme' }, options: ['one', 'two'] },
    ]);
  });

  test('is none where one answer leads elsewhere', () => {
    const other = product('three', 'cloud', [route('end-of-term')]);
    const small = catalogue([family('cloud')], [provider('acme', [...alike(), other])]);
    expect(idleQuestions(small)).toEqual([]);
  });

  test('is not asked where one product stands for the other', () => {
    const [one, two] = alike();
    if (!one || !two) throw new Error('two products are needed');
    const small = catalogue([family('cloud')], [provider('acme', [{ ...one, standsFor: ['two'] }, two])]);
    expect(idleQuestions(small)).toEqual([]);
    expect(nextState(small, { family: 'cloud', provider: 'acme' })).toEqual({
      kind: 'plan',
      answers: { family: 'cloud', provider: 'acme', product: 'one', route: 'ticket' },
    });
  });
});
