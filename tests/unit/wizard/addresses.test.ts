import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RESERVED_SEGMENTS } from '../../../src/urls.ts';
import { parseSegments, type State, segmentsOf } from '../../../src/wizard/answers.ts';
import { allStates } from '../../../src/wizard/states.ts';
import { catalogue } from '../catalogue/made.ts';
import { anyCatalogue, anyProvider } from './any-catalogue.ts';
import { SMALL } from './small-catalogue.ts';

const mail = { family: 'email', provider: 'acme', product: 'mail' };

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
    expect(parseSegments(SMALL, path === '' ? [] : path.split('/'))).toEqual(state);
  });

  test.each<[string, State['answers'], readonly string[]]>([
    ['nothing', {}, ['nothing']],
    ['basics', {}, ['basics']],
    ['servers/nobody/server', { family: 'servers' }, ['nobody', 'server']],
    ['servers/acme/mail', { family: 'servers', provider: 'acme' }, ['mail']],
    ['licences/acme/exchange', { family: 'licences', provider: 'acme' }, ['exchange']],
    ['email/acme/mail/immediate', mail, ['immediate']],
    ['email/acme/mail/with-hosting/immediate', { ...mail, variant: 'with-hosting' }, ['immediate']],
    ['servers/not-sure', { family: 'servers' }, ['not-sure']],
    ['email/acme/mail/compare', mail, ['compare']],
    ['not-sure/acme', {}, ['not-sure', 'acme']],
    [
      'servers/acme/server/ticket/more',
      { family: 'servers', provider: 'acme', product: 'server', route: 'ticket' },
      ['more'],
    ],
  ])('/%s/ keeps the good answers', (path, answers, unknown) => {
    expect(parseSegments(SMALL, path.split('/'))).toEqual({ kind: 'invalid', answers, unknown });
  });
});

describe('on any catalogue', () => {
  test('a state survives being written and read', () => {
    fc.assert(
      fc.property(anyCatalogue, (any) => {
        for (const state of allStates(any)) expect(parseSegments(any, segmentsOf(state))).toEqual(state);
      }),
    );
  });

  test('an address survives being read and written, whatever it says', () => {
    const words = [
      ...RESERVED_SEGMENTS,
      'family-0',
      'family-3',
      'provider-0',
      'product-0',
      'variant-0',
      'immediate',
      'x',
    ];
    const segments = fc.array(fc.constantFrom(...words), { maxLength: 7 });
    fc.assert(
      fc.property(anyCatalogue, segments, (any, path) => {
        expect(segmentsOf(parseSegments(any, path))).toEqual(path);
      }),
    );
  });

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
        for (const state of allStates(any)) expect(parseSegments(more, segmentsOf(state))).toEqual(state);
      }),
    );
  });
});
