import { expect, test } from 'vitest';
import { compareReadings, type Reading } from '../../../src/site/changes/compare-readings.ts';

const reading = (id: string, en: Record<string, string>, fr = en): Reading => ({
  kind: 'plan',
  id,
  path: `/en/${id}/`,
  texts: { en: new Map(Object.entries(en)), fr: new Map(Object.entries(fr)) },
});

const NONE = { old: [], new: [] };
const one = reading('one', { title: 'One' });

test.each<[string, Reading[], Reading[], object[]]>([
  ['nothing', [one], [one], []],
  ['one more', [], [one], [{ id: 'one', fate: 'added', texts: [] }]],
  ['one less', [one], [], [{ id: 'one', fate: 'removed', texts: [] }]],
  [
    'a word in one language',
    [reading('one', { steps: 'a\nb\nc' })],
    [reading('one', { steps: 'a\nB\nc' }, { steps: 'a\nb\nc' })],
    [{ fate: 'changed', texts: [{ name: 'steps', in: { en: { old: ['b'], new: ['B'] }, fr: NONE } }] }],
  ],
  [
    'what a second text repeats',
    [reading('one', { steps: 'b', page: 'a\nb' }, {})],
    [reading('one', { steps: 'B', page: 'a\nB\nmore' }, {})],
    [
      {
        texts: [
          { name: 'steps', in: { en: { old: ['b'], new: ['B'] }, fr: NONE } },
          { name: 'page', in: { en: { old: [], new: ['more'] }, fr: NONE } },
        ],
      },
    ],
  ],
  [
    'a text that is gone',
    [reading('one', { dates: 'a' })],
    [reading('one', {})],
    [{ texts: [{ name: 'dates', in: { en: { old: ['a'], new: [] }, fr: { old: ['a'], new: [] } } }] }],
  ],
])('%s is said', (_, old, now, differences) => {
  expect(compareReadings(old, now)).toMatchObject(differences);
  expect(compareReadings(old, now)).toHaveLength(differences.length);
});
