import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../../src/catalogue/model.ts';
import { type State, segmentsOf } from '../../../src/wizard/answers.ts';
import { allStates } from '../../../src/wizard/states.ts';
import { catalogue } from '../catalogue/made.ts';
import { anyCatalogue, anyProvider } from './any-catalogue.ts';
import { SMALL } from './small-catalogue.ts';

const mail = { family: 'email', provider: 'acme', product: 'mail' };

/** The page at an address after `/cancel/`. */
function stateAt(catalogue: Catalogue, path: string): State | undefined {
  return allStates(catalogue).find((state) => segmentsOf(state).join('/') === path);
}

describe('an address', () => {
  test.each<[string, State]>([
    ['', { kind: 'question', question: 'family', answers: {} }],
    ['other', { kind: 'question', question: 'other', answers: {} }],
    ['not-sure', { kind: 'not-sure', answers: {} }],
    ['servers', { kind: 'question', question: 'provider', answers: { family: 'servers' } }],
    ['servers/not-listed', { kind: 'not-listed', answers: { family: 'servers' } }],
    [
      'servers/acme',
      { kind: 'question', question: 'product', answers: { family: 'servers', provider: 'acme' } },
    ],
    ['servers/acme/not-listed', { kind: 'not-listed', answers: { family: 'servers', provider: 'acme' } }],
    ['email/acme/mail', { kind: 'question', question: 'variant', answers: mail }],
    ['email/acme/mail/not-sure', { kind: 'not-sure', answers: mail }],
    [
      'email/acme/mail/alone',
      { kind: 'question', question: 'route', answers: { ...mail, variant: 'alone' } },
    ],
    ['email/acme/mail/alone/compare', { kind: 'compare', answers: { ...mail, variant: 'alone' } }],
    [
      'email/acme/mail/alone/immediate',
      { kind: 'plan', answers: { ...mail, variant: 'alone', route: 'immediate' } },
    ],
    [
      'servers/acme/server/ticket',
      { kind: 'plan', answers: { family: 'servers', provider: 'acme', product: 'server', route: 'ticket' } },
    ],
  ])('/%s/ is a state', (path, state) => {
    expect(stateAt(SMALL, path)).toEqual(state);
  });

  test.each([
    'nothing',
    'basics',
    'servers/nobody/server',
    'servers/acme/mail',
    'licences/acme/exchange',
    'email/acme/mail/immediate',
    'email/acme/mail/with-hosting/immediate',
    'servers/not-sure',
    'email/acme/mail/compare',
    'not-sure/acme',
    'servers/acme/server/ticket/more',
  ])('/%s/ is none', (path) => {
    expect(stateAt(SMALL, path)).toBeUndefined();
  });
});

describe('on any catalogue', () => {
  test('two states never share an address', () => {
    fc.assert(
      fc.property(anyCatalogue, (any) => {
        const addresses = allStates(any).map((state) => segmentsOf(state).join('/'));
        expect(new Set(addresses).size).toBe(addresses.length);
      }),
    );
  });

  test('another provider changes no address', () => {
    fc.assert(
      fc.property(anyCatalogue, anyProvider('provider-new'), (any, added) => {
        const more = catalogue(any.families, [...any.providers, added]);
        for (const state of allStates(any)) expect(stateAt(more, segmentsOf(state).join('/'))).toEqual(state);
      }),
    );
  });
});
