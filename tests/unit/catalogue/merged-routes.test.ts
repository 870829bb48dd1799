import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../../src/catalogue/check.ts';
import { allPlans, type Catalogue, findPlan, findProduct, type Route } from '../../../src/catalogue/model.ts';
import { type Change, FILES, inTree } from './tree.ts';

function catalogueAfter(...changes: readonly Change[]): Catalogue {
  return inTree(changes, readCatalogue);
}

function routeAfter(plan: string, ...changes: readonly Change[]): Route {
  const found = findPlan(catalogueAfter(...changes), plan);
  if (!found) throw new Error(`no plan ${plan}`);
  return found.route;
}

/** Adds fields to the route that ends the VPS at its term. */
function inRoute(fields: string): Change {
  return {
    file: FILES.product,
    replace: 'code: bavo, extends: ordinary',
    by: `code: bavo, extends: ordinary, ${fields}`,
  };
}

/** Adds lines to the product. */
function inProduct(lines: string): Change {
  return { file: FILES.product, replace: 'dependants: [mailboxes]', by: lines };
}

const VPS = 'acme/vps/end-of-term';

const MORE_WARNINGS: Change = {
  file: 'providers/acme/warnings/more.yaml',
  write: ['first', 'second']
    .map(
      (id) =>
        `${id}: { severity: note, reversible: never, title: { en: A, fr: B }, text: { en: A, fr: B }, advice: true }`,
    )
    .join('\n'),
};

describe('a route that extends a template', () => {
  test('has everything the template says', () => {
    expect(routeAfter(VPS)).toMatchObject({
      id: 'end-of-term',
      code: 'bavo',
      channel: 'portal',
      ends: { kind: 'end-of-term' },
      askBy: { kind: 'before-end', notice: 'notice' },
      data: 'erased',
      refund: 'none',
      procedure: 'cancel-service',
      after: { final: 'erased' },
      support: 'desk',
      confidence: 'high',
    });
  });

  test('replaces what it says itself, whole', () => {
    const route = routeAfter(
      VPS,
      inRoute('data: released, askBy: { kind: any-time }, after: { final: released }'),
    );
    expect(route).toMatchObject({
      data: 'released',
      refund: 'none',
      after: { stages: [], final: 'released' },
    });
    expect(route.askBy).toEqual({ kind: 'any-time' });
  });

  test("adds its lists to the product's and the template's, each entry once, the template's first", () => {
    const route = routeAfter(
      VPS,
      MORE_WARNINGS,
      inProduct(
        'warnings: [first, data-erased]\nchecks: [administrator]\nunpublished: [{ en: Two, fr: Deux }]',
      ),
      inRoute('warnings: [second, first], unpublished: [{ en: Three, fr: Trois }]'),
    );
    expect(route.warnings).toEqual(['data-erased', 'first', 'second']);
    expect(route.checks).toEqual(['administrator']);
    expect(route.dependants).toEqual([]);
    expect(route.unpublished.map(({ en }) => en)).toEqual(['Two', 'Three']);
  });

  test.each(['nothing-to-cancel', 'withdraw', 'transfer', 'port-number', 'not-documented'])(
    'as %s leaves out what the product loses when it ends',
    (id) => {
      const ending: Change = { file: FILES.product, replace: 'id: end-of-term', by: `id: ${id}` };
      const guides = [FILES.guide, FILES.guideInFrench].flatMap((file): Change[] => [
        { file, replace: 'next: acme/vps/end-of-term\n', by: '' },
        { file, replace: '<Way plan="acme/vps/end-of-term" />', by: '' },
        { file, replace: '(plan:acme/vps/end-of-term)', by: '(product:acme/vps)' },
      ]);
      const route = routeAfter(`acme/vps/${id}`, ending, ...guides);
      expect(route.dependants).toEqual([]);
      expect(route.warnings).toEqual(['data-erased']);
    },
  );

  test('cites its own sources first, each once', () => {
    const another: Change = {
      file: 'sources.yaml',
      replace: 'ACME-DOC:',
      by: 'ACME-TERMS: { title: Terms, lang: en, publisher: Acme, kind: provider-terms }\nACME-DOC:',
    };
    const route = routeAfter(VPS, another, inRoute('sources: [ACME-TERMS, ACME-DOC]'));
    expect(route.sources).toEqual(['ACME-TERMS', 'ACME-DOC']);
  });

  test.each([
    ['its own', inRoute('confidence: medium'), 'medium'],
    [
      "its template's",
      { file: FILES.routes, replace: '  support: desk', by: '  support: desk\n  confidence: low' },
      'low',
    ],
  ] as const)('is as sure as %s confidence', (_, change, confidence) => {
    expect(routeAfter(VPS, change).confidence).toBe(confidence);
  });
});

describe('a route without a template', () => {
  test('has the fields that it says, and nothing after the end', () => {
    const fields =
      'channel: ticket, ends: { kind: after-ticket }, askBy: { kind: any-time }, ' +
      'undo: { kind: never, sources: [ACME-DOC] }, data: erased-at-once, refund: case-by-case, support: desk, ' +
      'confirmation: { proof: { en: A, fr: B }, email: unpublished, sources: [ACME-DOC] }, sources: [ACME-DOC]';
    const route = routeAfter('acme/vps/ticket', {
      file: FILES.product,
      replace: 'routes:\n',
      by: `routes:\n  - { id: ticket, code: zuzu, ${fields} }\n`,
    });
    expect(route).toMatchObject({
      after: { stages: [], final: 'none' },
      confidence: 'high',
      dependants: ['mailboxes'],
      warnings: [],
    });
  });
});

describe('a product', () => {
  const catalogue = catalogueAfter();

  test('without variants has one form, named like itself', () => {
    expect(findProduct(catalogue, 'acme/vps')?.variants).toMatchObject([
      { id: null, name: { en: 'VPS', fr: 'VPS' }, phrase: { en: 'an Acme VPS' } },
    ]);
  });

  test('with variants lends them its phrase', () => {
    expect(findProduct(catalogue, 'acme/mail')?.variants).toMatchObject([
      { id: 'alone', name: { en: 'Alone' }, phrase: { en: 'Acme Mail' } },
      { id: 'with-a-vps', name: { en: 'With a VPS' }, phrase: { en: 'Acme Mail' } },
    ]);
  });

  test('comes in the order it asks for, then by name', () => {
    const ids = (changes: readonly Change[]): readonly string[] =>
      catalogueAfter(...changes).providers.flatMap(({ products }) => products.map(({ id }) => id));
    expect(ids([])).toEqual(['mail', 'vps']);
    expect(ids([inProduct('order: 10')])).toEqual(['vps', 'mail']);
  });
});

test("a provider's warnings are the general ones and its own, which win", () => {
  const [provider] = catalogueAfter({
    file: 'providers/acme/warnings/more.yaml',
    write:
      'data-erased: { severity: note, reversible: never, title: { en: Ours, fr: Le nôtre }, text: { en: A, fr: B }, advice: true }\n',
  }).providers;
  expect([...(provider?.warnings.keys() ?? [])]).toEqual(['data-erased', 'keep-a-trace']);
  expect(provider?.warnings.get('data-erased')?.title.en).toBe('Ours');
});

test('every plan of the sound content, by its id', () => {
  const plans = allPlans(catalogueAfter()).map(({ product, variant, route }) => [
    product.id,
    variant.id,
    route.id,
  ]);
  expect(plans).toEqual([
    ['mail', 'alone', 'end-of-term'],
    ['mail', 'alone', 'undo'],
    ['mail', 'with-a-vps', 'end-of-term'],
    ['mail', 'with-a-vps', 'undo'],
    ['vps', null, 'end-of-term'],
    ['vps', null, 'immediate'],
    ['vps', null, 'undo'],
  ]);
});
