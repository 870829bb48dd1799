import { expect, test } from 'vitest';
import { type TranslationNotes, translationsFile } from '../../../src/catalogue/schemas/translations.ts';
import { standingsOf, type TranslationUnit, warnsReaders } from '../../../src/catalogue/translations.ts';

/** A text whose hash is its words, and which is translated. */
const unit = (path: string, text: string, more: Partial<TranslationUnit> = {}): TranslationUnit => ({
  file: 'a.yaml',
  path,
  source: { text, hash: text },
  translations: { fr: 'traduit' },
  quoted: false,
  ...more,
});

const TWELVE = Array.from({ length: 12 }, (_, place) => `T${place}`);

const said = (units: readonly TranslationUnit[], notes: TranslationNotes[string] = {}): readonly string[] =>
  standingsOf('fr', units, { 'a.yaml': notes }).map(
    ({ path, state, note }) => `${path} ${state}${note && state === 'outdated' ? ` from ${note.hash}` : ''}`,
  );

test.each<[string, readonly TranslationUnit[], TranslationNotes[string], readonly string[]]>([
  ['what was noted', [unit('x', 'A')], { x: 'A' }, ['x current']],
  ['what nobody noted', [unit('x', 'A')], {}, ['x unnoted']],
  ['another source', [unit('x', 'B')], { x: 'A' }, ['x outdated from A']],
  ['another meaning', [unit('x', 'B')], { x: { from: 'A', grade: 'meaning' } }, ['x outdated from A']],
  ['no translation', [unit('x', 'A', { translations: {} })], {}, ['x missing']],
  ['a translation that was deleted', [unit('x', 'A', { translations: {} })], { x: 'A' }, ['x missing']],
  ['a translation without source', [unit('x', '', { source: undefined })], {}, ['x orphan']],
  ['a note of nothing', [], { x: 'A' }, ['x orphan']],
  ['words of a portal in one language', [unit('x', 'A', { translations: {}, quoted: true })], {}, []],
  ['words of a portal in another one', [unit('x', '', { source: undefined, quoted: true })], {}, []],
  ['another name', [unit('y', 'A')], { x: 'A' }, ['y current']],
  [
    'a member put before the others of a list',
    [unit('s.0', 'X'), unit('s.1', 'A'), unit('s.2', 'B')],
    { 's.0': 'A', 's.1': 'B' },
    ['s.0 unnoted', 's.1 current', 's.2 current'],
  ],
  [
    'one put before, and one changed',
    [unit('s.0', 'X'), unit('s.1', 'A'), unit('s.2', 'b'), unit('s.3', 'C')],
    { 's.0': 'A', 's.1': 'B', 's.2': 'C' },
    ['s.0 unnoted', 's.1 current', 's.2 outdated from B', 's.3 current'],
  ],
  [
    'two that changed places',
    [unit('s.0', 'B'), unit('s.1', 'A')],
    { 's.0': 'A', 's.1': 'B' },
    ['s.0 current', 's.1 current'],
  ],
  [
    'one put before ten and more, of which one changed',
    [unit('s.0', 'X'), ...TWELVE.map((text, place) => unit(`s.${place + 1}`, place === 10 ? 'x' : text))],
    Object.fromEntries(TWELVE.map((text, place) => [`s.${place}`, text])),
    [
      's.0 unnoted',
      ...TWELVE.map((_, place) => `s.${place + 1} ${place === 10 ? 'outdated from T10' : 'current'}`),
    ],
  ],
  [
    'a section under another heading',
    [unit('sections.a', 'A'), unit('sections.new', 'b')],
    { 'sections.a': 'A', 'sections.old': 'B' },
    ['sections.a current', 'sections.new outdated from B'],
  ],
])('%s is said', (_, units, notes, states) => {
  expect(said(units, notes)).toEqual(states);
});

test('readers are warned only of what means something else and was not translated since', () => {
  const units = ['slight', 'grave', 'mended'].map((path) => unit(path, 'now'));
  const notes: TranslationNotes = {
    'a.yaml': {
      grave: { from: 'before', grade: 'meaning' },
      mended: { from: 'now', grade: 'meaning' },
      slight: 'before',
    },
  };
  expect(warnsReaders('fr', units, notes)).toEqual(['a.yaml: grave']);
  expect(warnsReaders('de', units, notes)).toEqual([]);
});

test.each<[string, object, string | undefined]>([
  ['notes in order', { 'a.yaml': { a: '0123456789', b: '0123456789' } }, undefined],
  [
    'names that are numbers, which come first',
    { 'a.yaml': { 9: '0123456789', 10: '0123456789' } },
    undefined,
  ],
  ['places out of order', { 'a.yaml': { b: '0123456789', a: '0123456789' } }, 'is out of order'],
  ['files out of order', { 'b.yaml': {}, 'a.yaml': {} }, 'is out of order'],
  ['what is no hash', { 'a.yaml': { a: 'abc' } }, 'hexadecimal'],
  ['a grade that is not kept', { 'a.yaml': { a: { from: '0123456789', grade: 'change' } } }, 'Invalid input'],
])('a file with %s is judged', (_, file, wrong) => {
  const [issue] = translationsFile.safeParse(file).error?.issues ?? [];
  if (wrong === undefined) expect(issue).toBeUndefined();
  else expect(issue?.message).toContain(wrong);
});
