import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { unitsUnder } from '../../../../src/catalogue/read/translation-units.ts';
import type { TranslationNotes } from '../../../../src/catalogue/schemas/translations.ts';
import { standingsOf, type TranslationUnit } from '../../../../src/catalogue/translations.ts';
import { accepted, graded, isMeant } from '../../../../src/tooling/translations/change-notes.ts';
import { languageReport } from '../../../../src/tooling/translations/language-report.ts';
import { oldSources } from '../../../../src/tooling/translations/old-source.ts';
import { translationsReport } from '../../../../src/tooling/translations/translations-report.ts';
import { wordDiff } from '../../../../src/tooling/translations/word-diff.ts';
import { inTree } from '../../catalogue/tree.ts';

const written = (old: string, now: string): string =>
  wordDiff(old, now)
    .map(({ in: side, words }) => ({ both: words, old: `[-${words}-]`, now: `{+${words}+}` })[side])
    .join(' ');

test.each([
  ['a b c', 'a b c', 'a b c'],
  ['a b c', 'a x c', 'a [-b-] {+x+} c'],
  ['a', '', '[-a-]'],
  ['1 2 3 4 5 6 7 x', '1 2 3 4 5 6 7 y', '… 4 5 6 7 [-x-] {+y+}'],
  ['x 1 2 3 4 5 6 7 8 9 y', 'X 1 2 3 4 5 6 7 8 9 Y', '[-x-] {+X+} 1 2 3 4 5 6 7 8 9 [-y-] {+Y+}'],
  ['x 1 2 3 4 5 6 7 8 9 10 y', 'X 1 2 3 4 5 6 7 8 9 10 Y', '[-x-] {+X+} 1 2 3 4 … 7 8 9 10 [-y-] {+Y+}'],
])('from "%s" to "%s" words say "%s"', (old, now, words) => {
  expect(written(old, now)).toBe(words);
});

const unit = (
  path: string,
  text: string,
  translations: Record<string, string> = { fr: 'x' },
): TranslationUnit => ({
  file: 'a.yaml',
  path,
  source: { text, hash: text },
  translations,
  quoted: false,
});

const UNITS = [unit('changed', 'new'), unit('fresh', 'new'), unit('missing', 'new', {}), unit('same', 'old')];
const NOTES: TranslationNotes = {
  'a.yaml': { changed: 'old', gone: 'old', same: 'old' },
  'z.yaml': { gone: 'older' },
};
const STANDINGS = standingsOf('fr', UNITS, NOTES);
const KEPT = { same: 'old', gone: 'old' };

test.each<[string, ReturnType<typeof accepted>, TranslationNotes]>([
  ['accepting all', accepted(STANDINGS), { 'a.yaml': { changed: 'new', fresh: 'new', same: 'old' } }],
  [
    'accepting one',
    accepted(STANDINGS, 'content/a.yaml: fresh'),
    { ...NOTES, 'a.yaml': { ...KEPT, changed: 'old', fresh: 'new' } },
  ],
  ['accepting another file', accepted(STANDINGS, 'z.yaml'), { 'a.yaml': { ...KEPT, changed: 'old' } }],
  ['a slip', graded(STANDINGS, 'slip', 'a.yaml'), { ...NOTES, 'a.yaml': { ...KEPT, changed: 'new' } }],
  ['a change', graded(STANDINGS, 'change', 'a.yaml'), NOTES],
  [
    'another meaning',
    graded(STANDINGS, 'meaning', 'a.yaml: ch'),
    { ...NOTES, 'a.yaml': { ...KEPT, changed: { from: 'old', grade: 'meaning' } } },
  ],
  [
    'a meaning that was none',
    graded(
      standingsOf('fr', UNITS, { 'a.yaml': { changed: { from: 'old', grade: 'meaning' } } }),
      'change',
      'a.yaml',
    ),
    { 'a.yaml': { changed: 'old' } },
  ],
])('%s leaves these notes', (_, { notes }, left) => {
  expect(notes).toEqual(left);
});

test('a text that took the place of one that is gone keeps its own note', () => {
  const standings = standingsOf('fr', [unit('list.0', 'B')], { 'a.yaml': { 'list.0': 'A', 'list.1': 'B' } });
  expect(accepted(standings, 'z.yaml').notes).toEqual({ 'a.yaml': { 'list.0': 'B' } });
});

test('it says how many notes changed', () => {
  expect(accepted(STANDINGS).texts).toBe(4);
  expect(graded(STANDINGS, 'change', 'a.yaml').texts).toBe(0);
});

test.each([
  [undefined, true],
  ['guides/en/a.mdx', true],
  ['content/guides/en/', true],
  ['guides/en/a.mdx: sections.', true],
  ['guides/en/a.mdx:sections.how', true],
  ['guides/en/b.mdx', false],
  ['guides/en/: sections', false],
  ['guides/en/a.mdx: title', false],
])('%s means the section: %s', (asked, meant) => {
  expect(isMeant({ file: 'guides/en/a.mdx', path: 'sections.how' }, asked)).toBe(meant);
});

const OLD: Record<string, string> = { old: 'The old | words' };
const report = (notes: TranslationNotes = NOTES) =>
  languageReport('fr', UNITS, notes, (_file, hash) => OLD[hash]);

test('the report says what is to be done where, and how far the language is', () => {
  expect(translationsReport([report()], 'text')).toBe(
    [
      'fr  content/a.yaml',
      '  outdated (change)  content/a.yaml: changed',
      '    [-The old | words-] {+new+}',
      '  missing  content/a.yaml: missing',
      '  orphan  content/a.yaml: gone',
      '',
      'fr  content/z.yaml',
      '  orphan  content/z.yaml: gone',
      '',
      'fr: 3 of 4 texts are translated (75 %); 1 of them from an older text, of which 0 warn readers; 2 translations or notes whose source is gone; 1 of which nothing says from what they were translated (npm run translations -- --accept --locale fr notes them)',
    ].join('\n'),
  );
});

test('Markdown keeps words in their cells, and JSON holds the same', () => {
  expect(translationsReport([report()], 'markdown')).toContain(
    '| `content/a.yaml: changed` | outdated (change) | ~~The old \\| words~~ **new** |',
  );
  expect(JSON.parse(translationsReport([report()], 'json'))).toMatchObject([
    { locale: 'fr', texts: 4, translated: 3 },
  ]);
});

test('a text that git does not know is said not to be known, and what warns readers is counted', () => {
  const text = translationsReport(
    [report({ 'a.yaml': { changed: { from: 'ancient', grade: 'meaning' } } })],
    'text',
  );
  expect(text).toContain('outdated (meaning)  content/a.yaml: changed\n    git does not know the text');
  expect(text).toContain('of which 1 warn readers');
});

test('a file that is missing whole is one line; a language without notes is only counted', () => {
  const { rows } = languageReport('de', UNITS, {}, () => undefined);
  expect(rows).toEqual([{ file: 'a.yaml', state: 'missing', texts: 4 }]);
  const { rows: none, counts } = languageReport('fr', UNITS.slice(0, 2), {}, () => undefined);
  expect([none, counts.unnoted]).toEqual([[], 2]);
});

test('the old words come from the history that git has', () => {
  inTree([], (root) => {
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...args], {
        cwd: root,
      });
    const families = join(root, 'content/families.yaml');
    const [first] = unitsUnder(root).filter(({ file }) => file === 'families.yaml');
    const { text = '', hash = '' } = first?.source ?? {};
    expect(oldSources(root)('families.yaml', hash)).toBeUndefined();
    git('init', '--quiet');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Sound');
    writeFileSync(families, readFileSync(families, 'utf8').replace(text, 'Other words'));
    git('commit', '--quiet', '--all', '--message', 'Other');
    const oldSource = oldSources(root);
    expect(oldSource('families.yaml', hash)).toBe(text);
    expect(oldSource('families.yaml', 'ffffffffff')).toBeUndefined();
    expect(oldSource('no-such-file.yaml', hash)).toBeUndefined();
  });
});
