import { describe, expect, it } from 'vitest';
import type { Provider } from '../../../src/catalogue/model.ts';
import type { Label } from '../../../src/catalogue/schemas/provider.ts';
import { viewContext } from '../../../src/site/context.ts';
import { placeOf } from '../../../src/site/labels/places.ts';
import { catalogue, family, provider, STATED, text } from '../catalogue/made.ts';

const label = (part: Label['part'], fields: Partial<Label> = {}): Label => ({
  text: text('Words', 'Mots'),
  ...(part && { part }),
  ...STATED,
  ...fields,
});
const dots = label('row-menu', { text: text('...', '...'), spoken: text('three dots', 'trois points') });

const LABELS: Provider['labels'] = new Map([
  ['dots', dots],
  ['under', label('menu')],
  ['both', label('menu')],
  ['alone', label('menu')],
  ['unknown', label(undefined)],
  ['english', label('tab', { text: { en: 'Tab' }, gloss: { fr: 'onglet' } })],
]);

const steps = (...texts: readonly string[]) => ({
  title: text('Do it'),
  steps: texts.map((each) => ({ text: text(each), ...STATED })),
  ...STATED,
});
const made = provider('acme', [], {
  labels: LABELS,
  procedures: new Map([
    ['first', steps('Open {label:dots}.', 'Choose {label:under}.', 'Choose {label:alone}.')],
    ['second', steps('Open {label:dots}, then {label:both}.')],
    ['third', steps('Open {label:alone}, then {label:both}.', 'Open {label:dots} beside it: {label:under}.')],
  ]),
});
const context = (locale: 'en' | 'fr') => ({
  ...viewContext(catalogue([family('vps')], [made]), locale),
  provider: made,
});
const place = (id: string, locale: 'en' | 'fr' = 'en') => {
  const found = LABELS.get(id);
  return found && placeOf(id, found, context(locale));
};

describe('the place of a label', () => {
  it.each([
    ['dots', 'row-menu'],
    ['under', 'row-entry'],
    // Some procedure comes to it in another way.
    ['both', 'menu'],
    ['alone', 'menu'],
    ['english', 'tab'],
    ['unknown', undefined],
  ] as const)('of "%s" is %s', (id, kind) => {
    expect(place(id)?.kind).toBe(kind);
  });

  it('is said in the language of the page, around words in their own', () => {
    expect(place('under')?.said).toEqual(['In the opened menu of a row: the entry ', '.']);
    expect(place('under', 'fr')?.label.text).toBe('Mots');
    expect(place('english', 'fr')).toMatchObject({
      label: { text: 'Tab', lang: 'en' },
      said: [expect.stringContaining('onglet'), '.'],
    });
  });
});
