import { describe, expect, test } from 'vitest';
import type { Product, Provider, Route } from '../../../src/catalogue/model.ts';
import type { Check, Dependant, Warning } from '../../../src/catalogue/schemas/cautions.ts';
import type { Email } from '../../../src/catalogue/schemas/emails.ts';
import type { Procedure } from '../../../src/catalogue/schemas/provider.ts';
import { compilePlan, type Plan } from '../../../src/plan/compile.ts';
import { catalogue, family, product, provider, route, STATED, text } from '../catalogue/made.ts';

function warning(severity: Warning['severity'], sources: string[] = []): Warning {
  return { severity, reversible: 'never', title: text('Title'), text: text('Text'), ...STATED, sources };
}

function dependant(fate: Dependant['fate'], sources: string[] = []): Dependant {
  return { name: text('Name'), fate, fateText: text('Fate'), text: text('Text'), ...STATED, sources };
}

function check(sources: string[] = []): Check {
  return { title: text('Title'), otherwise: text('Otherwise'), ...STATED, sources };
}

function email(sources: string[] = []): Email {
  const some = text('Some');
  return { name: some, to: some, when: some, says: some, missing: some, ...STATED, sources };
}

function procedure(fields: Partial<Procedure> = {}): Procedure {
  return {
    title: text('Title'),
    steps: [{ text: text('Step'), ...STATED, sources: [] }],
    ...STATED,
    sources: [],
    ...fields,
  };
}

const SOURCES = new Map(
  ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((tag) => [
    tag,
    { title: tag, lang: 'en' as const, publisher: 'Acme', kind: 'provider-guide' as const },
  ]),
);

/** The plan of a small provider's only route. */
function plan(fields: Partial<Route>, own: Partial<Provider> = {}, ofProduct: Partial<Product> = {}): Plan {
  const only = route('end-of-term', { undo: { kind: 'unpublished', ...STATED, sources: [] }, ...fields });
  const acme = provider('acme', [product('vps', 'vps', [only], ofProduct)], own);
  const [first] = acme.products;
  const [form] = first?.variants ?? [];
  if (!first || !form) throw new Error('the builders make one product with one form');
  const small = { ...catalogue([family('vps')], [acme]), sources: SOURCES };
  return compilePlan(small, { provider: acme, product: first, variant: form, route: only });
}

const ids = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id);

describe('the order of a plan', () => {
  test('critical warnings first, then cautions, then notes, each in the order of the content', () => {
    const warnings = new Map([
      ['note-1', warning('note')],
      ['caution-1', warning('caution')],
      ['critical-1', warning('critical')],
      ['critical-2', warning('critical')],
      ['caution-2', warning('caution')],
    ]);
    const order = ['note-1', 'caution-2', 'critical-2', 'caution-1', 'critical-1'];
    expect(ids(plan({ warnings: order }, { warnings }).warnings)).toEqual([
      'critical-2',
      'critical-1',
      'caution-2',
      'caution-1',
      'note-1',
    ]);
  });

  test('what ends comes before what goes back, what stays and what nobody knows', () => {
    const dependants = new Map([
      ['unknown', dependant('unknown')],
      ['survives', dependant('survives')],
      ['returned', dependant('returned')],
      ['ends-1', dependant('ends')],
      ['ends-2', dependant('ends')],
    ]);
    const order = ['unknown', 'survives', 'returned', 'ends-2', 'ends-1'];
    expect(ids(plan({ dependants: order }, { dependants }).dependants)).toEqual([
      'ends-2',
      'ends-1',
      'returned',
      'survives',
      'unknown',
    ]);
  });

  test('checks stay in the order of the content', () => {
    const checks = new Map([
      ['b', check()],
      ['a', check()],
    ]);
    expect(ids(plan({ checks: ['b', 'a'] }, { checks }).checks)).toEqual(['b', 'a']);
  });
});

describe('where the steps begin', () => {
  const screens = new Map(
    ['of-steps', 'of-product', 'of-portal'].map((id) => [id, { name: text(id), ...STATED }] as const),
  );
  const portal = { name: text('the portal'), open: text('Open'), home: 'of-portal' };
  const steps = new Map([['cancel', procedure({ screen: 'of-steps' })]]);
  const without = new Map([['cancel', procedure()]]);

  test.each([
    [
      'on the screen of the steps',
      { procedures: steps, screens, portal },
      { screen: 'of-product' },
      'of-steps',
    ],
    [
      'on the screen of the product',
      { procedures: without, screens, portal },
      { screen: 'of-product' },
      'of-product',
    ],
    ['on the first screen of the portal', { procedures: without, screens, portal }, {}, 'of-portal'],
    ['nowhere that is published', { procedures: without, screens }, {}, undefined],
  ])('%s', (_, own, ofProduct, id) => {
    expect(plan({ procedure: 'cancel' }, own, ofProduct).screen?.id).toBe(id);
  });
});

describe('whether the button can be missing', () => {
  test.each<[Route['channel'], boolean]>([
    ['portal', true],
    ['portal-and-email', true],
    ['portal-and-ticket', true],
    ['ticket', false],
    ['elsewhere', false],
    ['none', false],
  ])('%s: %s', (channel, possible) => {
    expect(plan({ channel }).hasButton).toBe(possible);
  });
});

test('the steps and the steps back', () => {
  const procedures = new Map([
    ['cancel', procedure()],
    ['undo', procedure()],
  ]);
  const both = plan(
    { procedure: 'cancel', undo: { kind: 'until-billing', procedure: 'undo', ...STATED } },
    { procedures },
  );
  expect([both.procedure?.id, both.undoProcedure?.id]).toEqual(['cancel', 'undo']);
  expect(plan({}).procedure).toBeUndefined();
});

test('sources are those of everything in the plan, each once', () => {
  const compiled = plan(
    {
      sources: ['A', 'B'],
      undo: { kind: 'never', ...STATED, sources: ['B'] },
      confirmation: {
        proof: text('It says so.'),
        email: 'unpublished',
        emails: ['link'],
        ...STATED,
        sources: ['C'],
      },
      warnings: ['erased'],
      checks: ['administrator'],
      dependants: ['mailboxes'],
      procedure: 'cancel',
    },
    {
      warnings: new Map([['erased', warning('critical', ['D', 'A'])]]),
      checks: new Map([['administrator', check(['E'])]]),
      dependants: new Map([['mailboxes', dependant('ends', ['F'])]]),
      emails: new Map([['link', email(['H'])]]),
      procedures: new Map([
        ['cancel', procedure({ sources: ['A'], steps: [{ text: text('Step'), ...STATED, sources: ['G'] }] })],
      ]),
    },
  );
  expect(ids(compiled.sources)).toEqual(['A', 'B', 'C', 'H', 'D', 'E', 'F', 'G']);
});

test('a plan is as old as the older check of provider and product', () => {
  expect(plan({}, { checked: '2026-11-01' }, { checked: '2026-10-15' }).checked).toBe('2026-10-15');
  expect(plan({}, { checked: '2026-09-30' }, { checked: '2026-10-15' }).checked).toBe('2026-09-30');
});

test('its id spells provider, product and route', () => {
  expect(plan({}).id).toBe('acme/vps/end-of-term');
});

describe('a reference that was not checked', () => {
  test.each<[string, Partial<Route>]>([
    ['warning', { warnings: ['gone'] }],
    ['check', { checks: ['gone'] }],
    ['dependant', { dependants: ['gone'] }],
    ['e-mail', { confirmation: { proof: text('So.'), email: 'when-done', emails: ['gone'], ...STATED } }],
    ['procedure', { procedure: 'gone' }],
    ['procedure', { undo: { kind: 'until-expiry', procedure: 'gone', ...STATED } }],
  ])('to a %s throws', (what, fields) => {
    expect(() => plan(fields)).toThrow(`the ${what} "gone" does not exist`);
  });

  test('to a support channel throws', () => {
    expect(() => plan({ support: 'gone' })).toThrow(
      'the support channel "gone" of acme/vps/end-of-term does not exist',
    );
  });
});
