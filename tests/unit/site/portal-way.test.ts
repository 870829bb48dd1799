import { describe, expect, test } from 'vitest';
import type { Provider } from '../../../src/catalogue/model.ts';
import type { Procedure } from '../../../src/catalogue/schemas/provider.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { viewContext } from '../../../src/site/context.ts';
import { portalWay } from '../../../src/site/plan/portal-way.ts';
import { catalogue, provider, STATED, text } from '../catalogue/made.ts';

const LABELS: Provider['labels'] = new Map([
  ['list', { text: text('My services', 'Mes services'), part: 'menu', ...STATED }],
  ['dots', { text: text('...'), spoken: text('three dots', 'trois points'), part: 'row-menu', ...STATED }],
  ['end', { text: { en: 'End it' }, gloss: { fr: 'résilier' }, part: 'button', ...STATED }],
  ['somewhere', { text: text('Delete', 'Supprimer'), ...STATED }],
]);

type Step = Procedure['steps'][number];

function step(words: string, own: Partial<Step> = {}): Step {
  return { text: text(words), ...STATED, ...own };
}

function way(steps: readonly Step[], locale: Locale = 'en') {
  const acme = { ...provider('acme', []), labels: LABELS };
  const procedure = { title: text('Cancel'), steps: [...steps], ...STATED };
  return portalWay(procedure, { ...viewContext(catalogue([], [acme]), locale), provider: acme });
}

/** The drawing in short: each step's number, and the part and the words of each label. */
function drawn(steps: readonly Step[], locale?: Locale) {
  return way(steps, locale)?.map(({ step: number, parts }) => [
    number,
    ...parts.map(({ kind, label }) => `${kind}: ${label.text}`),
  ]);
}

describe('the way through the portal', () => {
  const STEPS = [
    step('Log in to {portal}.'),
    step('Open {label:list}.'),
    step('Open the menu {label:dots}, then choose {label:somewhere}.'),
    step('Say why.'),
    step('Click {label:end}.'),
  ];

  test('has the labels in the order of the steps, with the numbers of the steps', () => {
    expect(drawn(STEPS)).toEqual([
      [2, 'menu: My services'],
      [3, 'row-menu: ...', 'words: Delete'],
      [5, 'button: End it'],
    ]);
  });

  test('is in the words of the portal of the reader; where there are none, the meaning is beside them', () => {
    expect(drawn(STEPS, 'fr')?.[0]).toEqual([2, 'menu: Mes services']);
    expect(way(STEPS, 'fr')?.[2]?.parts[0]?.label).toMatchObject({
      text: 'End it',
      lang: 'en',
      gloss: 'résilier',
    });
  });

  test('tells the steps that only some readers take', () => {
    const steps = [step('Open {label:list}.', { condition: text('On a VPS') }), step('Click {label:end}.')];
    expect(way(steps)?.map(({ sometimes }) => sometimes)).toEqual([true, false]);
  });

  test('leaves out what only the small print names', () => {
    const remark = text('Or {label:somewhere}.');
    expect(drawn([step('Open {label:list}.', { remark }), step('Click {label:end}.')])).toEqual([
      [1, 'menu: My services'],
      [2, 'button: End it'],
    ]);
  });

  test.each([
    ['no step', []],
    ['no step with a label', [step('Log in.'), step('Say why.')]],
    ['a single step with a label', [step('Log in.'), step('Open {label:list}, then {label:end}.')]],
  ])('is not drawn of %s', (_, steps) => {
    expect(way(steps)).toBeUndefined();
  });
});
