import { describe, expect, test } from 'vitest';
import { segmentsOf } from '../../../src/wizard/answers.ts';
import { graphProblems, MOST_QUESTIONS } from '../../../src/wizard/graph.ts';
import { allStates } from '../../../src/wizard/states.ts';
import {
  catalogue,
  family,
  product,
  productWithVariants,
  provider,
  route,
  variant,
} from '../catalogue/made.ts';
import { SMALL } from './small-catalogue.ts';

const TWO = [route('end-of-term'), route('ticket')];

describe('the graph of questions', () => {
  test('of a sound catalogue has no problem', () => {
    expect(graphProblems(SMALL)).toEqual([]);
  });

  test('of nothing is a dead end', () => {
    expect(graphProblems(catalogue([family('servers')], []))).toEqual([{ problem: 'dead-end', answers: {} }]);
  });

  test('with a product that has no route is a dead end', () => {
    const server = product('server', 'servers', []);
    expect(graphProblems(catalogue([family('servers')], [provider('acme', [server])]))).toEqual([
      { problem: 'dead-end', answers: { family: 'servers', provider: 'acme', product: 'server' } },
    ]);
  });

  test.each([
    ['a family for guides only', [family('servers'), family('basics', 'topic')]],
    ['no family at all', [family('servers')]],
  ])('with a product under %s has plans that no answer leads to', (_, families) => {
    const small = catalogue(families, [
      provider('acme', [product('server', 'servers', TWO), product('guide', 'basics', TWO)]),
    ]);
    const answers = { family: 'basics', provider: 'acme', product: 'guide' };
    expect(graphProblems(small)).toEqual([
      { problem: 'unreachable', answers: { ...answers, route: 'end-of-term' } },
      { problem: 'unreachable', answers: { ...answers, route: 'ticket' } },
    ]);
  });

  test(`with more than ${MOST_QUESTIONS} questions on a way asks too much`, () => {
    const small = catalogue(
      [family('servers'), family('cloud', 'other'), family('licences', 'other')],
      [
        provider('acme', [
          product('bucket', 'cloud', TWO),
          productWithVariants('instance', 'cloud', [
            variant('small', TWO),
            variant('large', [route('ticket')]),
          ]),
          product('licence', 'licences', TWO),
          product('server', 'servers', TWO),
        ]),
        provider('beta', [product('instance', 'cloud', TWO)]),
      ],
    );
    const answers = { family: 'cloud', provider: 'acme', product: 'instance', variant: 'small' };
    expect(graphProblems(small)).toEqual([
      { problem: 'too-many-questions', answers: { ...answers, route: 'end-of-term' } },
      { problem: 'too-many-questions', answers: { ...answers, route: 'ticket' } },
    ]);
  });
});

test('the pages of the wizard', () => {
  const mail = productWithVariants('mail', 'email', [
    variant('alone', TWO),
    variant('with-hosting', [route('ticket')]),
  ]);
  const small = catalogue([family('email'), family('cloud', 'other')], [provider('acme', [mail])]);
  expect(allStates(small).map((state) => segmentsOf(state).join('/'))).toEqual([
    '',
    'email',
    'email/not-listed',
    'email/acme',
    'email/acme/not-listed',
    'email/acme/mail',
    'email/acme/mail/not-sure',
    'email/acme/mail/alone',
    'email/acme/mail/alone/compare',
    'email/acme/mail/alone/end-of-term',
    'email/acme/mail/alone/ticket',
    'email/acme/mail/with-hosting',
    'email/acme/mail/with-hosting/ticket',
    'not-sure',
  ]);
});
