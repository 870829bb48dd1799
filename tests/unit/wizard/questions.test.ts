import { describe, expect, test } from 'vitest';
import { type Answers, type QuestionId, type State, segmentsOf } from '../../../src/wizard/answers.ts';
import { answeredQuestions, nextState, optionsOf } from '../../../src/wizard/questions.ts';
import { previousState } from '../../../src/wizard/states.ts';
import { catalogue, family, product, provider, route } from '../catalogue/made.ts';
import { SMALL, WITH_GAMMA } from './small-catalogue.ts';

/** Answers in one line: family, provider, product, variant or `-`, route. */
function answers(line: string): Answers {
  const [family, provider, product, variant, route] = line
    .split(' ')
    .map((id) => (id === '-' ? undefined : id));
  return {
    ...(family && { family }),
    ...(provider && { provider }),
    ...(product && { product }),
    ...(variant && { variant }),
    ...(route && { route }),
  };
}

const path = (state: State | undefined): string | undefined => state && segmentsOf(state).join('/');

describe('the answers of a question', () => {
  test.each<[QuestionId, string, readonly string[]]>([
    ['family', '', ['servers', 'email', 'domains']],
    ['other', '', ['cloud', 'licences']],
    ['provider', 'servers', ['acme', 'beta']],
    ['provider', 'email', ['acme']],
    ['product', 'email acme', ['mail', 'exchange']],
    ['product', 'licences acme', ['exchange']],
    ['variant', 'email acme mail', ['alone', 'with-hosting']],
    ['route', 'email acme mail with-hosting', ['nothing-to-cancel']],
    ['route', 'servers acme server', ['end-of-term', 'immediate', 'ticket']],
  ])('%s after "%s"', (question, given, ids) => {
    expect(optionsOf(SMALL, question, answers(given)).map(({ id }) => id)).toEqual(ids);
  });

  test('a product under a second family keeps its own address', () => {
    const [option] = optionsOf(SMALL, 'product', answers('licences acme'));
    expect(option?.answers).toEqual(answers('email acme exchange'));
  });

  test('products of another family come after those that the family is about', () => {
    const under = {
      ...SMALL,
      providers: SMALL.providers.map((provider) => ({
        ...provider,
        products: provider.products
          .map((product) => (product.id === 'server' ? { ...product, family: 'licences' } : product))
          .sort((a, b) => a.id.localeCompare(b.id, 'en')),
      })),
    };
    const ids = optionsOf(under, 'product', answers('licences acme')).map(({ id }) => id);
    expect(ids).toEqual(['server', 'exchange']);
  });

  test('a provider that is added is one more answer', () => {
    const ids = optionsOf(WITH_GAMMA, 'provider', answers('servers')).map(({ id }) => id);
    expect(ids).toEqual(['acme', 'beta', 'gamma']);
  });
});

describe('an answer leads past questions with one possible answer', () => {
  test.each([
    ['servers', 'servers', 'two providers: asks'],
    ['servers acme', 'servers/acme/server', 'one product: skips'],
    ['email', 'email/acme', 'one provider: skips'],
    ['email acme mail', 'email/acme/mail', 'two variants: asks'],
    ['email acme mail with-hosting', 'email/acme/mail/with-hosting/nothing-to-cancel', 'one route: skips'],
    ['domains', 'domains/acme/domain/let-it-expire', 'one of everything: the plan'],
    ['licences', 'email/acme/exchange', 'one product, of another family: goes there'],
    ['', '', 'the first question: asks'],
  ])('%s leads to %s (%s)', (given, to) => {
    expect(path(nextState(SMALL, answers(given)))).toBe(to);
  });

  test('a second provider brings its question back, at the address it always had', () => {
    expect(path(nextState(WITH_GAMMA, answers('domains')))).toBe('domains');
    expect(path(nextState(WITH_GAMMA, answers('domains acme')))).toBe('domains/acme/domain/let-it-expire');
  });

  test('one family beside "Something else" is not the only answer', () => {
    const both = catalogue(
      [family('servers'), family('cloud', 'other')],
      [
        provider('acme', [
          product('server', 'servers', [route('ticket')]),
          product('bucket', 'cloud', [route('ticket')]),
        ]),
      ],
    );
    expect(path(nextState(both, {}))).toBe('');
    expect(
      answeredQuestions(both, answers('servers acme server - ticket')).map(({ question }) => question),
    ).toEqual(['family']);
    expect(
      answeredQuestions(both, answers('cloud acme bucket - ticket')).map(({ answer }) => answer),
    ).toEqual(['other']);
  });
});

describe('the questions that were asked', () => {
  test.each([
    ['servers acme server - ticket', 'family=servers provider=acme route=ticket'],
    ['email acme mail alone immediate', 'family=email product=mail variant=alone route=immediate'],
    ['email acme mail with-hosting nothing-to-cancel', 'family=email product=mail variant=with-hosting'],
    ['domains acme domain - let-it-expire', 'family=domains'],
    ['cloud beta instance - ticket', 'family=other other=cloud provider=beta route=ticket'],
    ['email acme', 'family=email'],
    ['', ''],
  ])('%s', (given, questions) => {
    const steps = answeredQuestions(SMALL, answers(given)).map(
      ({ question, answer }) => `${question}=${answer}`,
    );
    expect(steps.join(' ')).toBe(questions);
  });

  test('each knows the answers before it', () => {
    const given = answers('email acme mail alone immediate');
    expect(answeredQuestions(SMALL, given).map(({ before }) => before)).toEqual([
      {},
      answers('email acme'),
      answers('email acme mail'),
      answers('email acme mail alone'),
    ]);
  });
});

describe('one step back', () => {
  test.each<[State, string | undefined]>([
    [{ kind: 'question', question: 'family', answers: {} }, undefined],
    [{ kind: 'question', question: 'other', answers: {} }, ''],
    [{ kind: 'question', question: 'provider', answers: answers('servers') }, ''],
    [{ kind: 'question', question: 'provider', answers: answers('cloud') }, 'other'],
    [{ kind: 'question', question: 'route', answers: answers('servers acme server') }, 'servers'],
    [{ kind: 'question', question: 'route', answers: answers('email acme mail alone') }, 'email/acme/mail'],
    [{ kind: 'plan', answers: answers('domains acme domain - let-it-expire') }, ''],
    [{ kind: 'plan', answers: answers('servers acme server - ticket') }, 'servers/acme/server'],
    [{ kind: 'compare', answers: answers('servers acme server') }, 'servers/acme/server'],
    [{ kind: 'not-sure', answers: answers('email acme mail') }, 'email/acme/mail'],
    [{ kind: 'not-sure', answers: {} }, ''],
    [{ kind: 'not-listed', answers: answers('servers') }, 'servers'],
  ])('from %o', (state, to) => {
    expect(path(previousState(SMALL, state))).toBe(to);
  });
});
