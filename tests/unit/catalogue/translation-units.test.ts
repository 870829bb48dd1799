import { CORE_SCHEMA, load } from 'js-yaml';
import { expect, test } from 'vitest';
import { writtenNotes } from '../../../src/catalogue/read/translation-notes.ts';
import {
  guideUnits,
  sourcesIn,
  unitsUnder,
  yamlUnits,
} from '../../../src/catalogue/read/translation-units.ts';
import { inTree } from './tree.ts';

const paths = (text: string, file = 'x.yaml'): readonly string[] =>
  yamlUnits(file, text).map(({ path, source, translations, quoted }) =>
    [path, source?.text ?? '–', translations['fr'] ?? '–', ...(quoted ? ['quoted'] : [])].join(' '),
  );

test.each<[string, string, readonly string[]]>([
  ['a text', 'a: { text: { en: One, fr: Un } }', ['a.text One Un']],
  ['a text of the first language alone', 'a: { en: One }', ['a One –']],
  ['a text of another one alone', 'a: { fr: Un }', ['a – Un']],
  [
    'a list with ids',
    'l: [{ id: b, t: { en: One, fr: Un } }, { id: c, t: { en: Two } }]',
    ['l.b.t One Un', 'l.c.t Two –'],
  ],
  [
    'a list whose ids come twice',
    'l: [{ id: b, t: { en: One } }, { id: b, t: { en: Two } }]',
    ['l.0.t One –', 'l.1.t Two –'],
  ],
  ['a list of texts', 'l: [{ en: One, fr: Un }]', ['l.0 One Un']],
  ['words for the search', 'a: { en: [one, two], fr: [un] }', []],
  ['an address for each language', 'a: { en: "https://example.com/en", fr: "mailto:a@example.com" }', []],
  ['a text beside other fields', 'a: { en: One, fr: Un, more: x }', []],
])('of %s the units are known', (_, text, units) => {
  expect(paths(text)).toEqual(units);
});

test.each([
  [
    'providers/acme/portal.yaml',
    'labels: { cancel: { text: { en: Cancel } } }',
    ['labels.cancel.text Cancel – quoted'],
  ],
  [
    'providers/acme/portal/vps.yaml',
    'labels: { cancel: { gloss: { fr: A } } }',
    ['labels.cancel.gloss – A quoted'],
  ],
  ['providers/acme/emails/a.yaml', 'sent: { subject: { en: A } }', ['sent.subject A – quoted']],
  ['providers/acme/products/vps.yaml', 'subject: { en: A }', ['subject A –']],
])('in %s the words of others are quoted', (file, text, units) => {
  expect(paths(text, file)).toEqual(units);
});

const hashIn = (text: string): string | undefined => yamlUnits('x.yaml', text)[0]?.source?.hash;

test('a hash sees words, and not where their lines break', () => {
  expect(hashIn('a: { en: "One  two" }')).toBe(hashIn('a:\n  en: >\n    One\n    two\n'));
  expect(hashIn('a: { en: One two }')).not.toBe(hashIn('a: { en: One too }'));
  expect(hashIn('a: { en: One two }')).toMatch(/^[0-9a-f]{10}$/);
});

const EN = `---
title: One
description: Two
cta: { to: x, text: Go }
---

Start.

## First

<Label id="a" />

## Second

\`\`\`
## no heading
\`\`\`

[words](guide:a/b)
`;
const FR = `---
title: Un
description: Deux
cta: { to: x, text: Allez }
---

Début.

## Premier

<Label id="a" />

## Second

[mots](guide:a/b)
`;

const guide = (fr: string | undefined, en: string | undefined = EN) =>
  guideUnits({
    ...(en !== undefined && { en: { file: 'guides/en/a.mdx', text: en } }),
    ...(fr !== undefined && { fr: { file: 'guides/fr/a.mdx', text: fr } }),
  }).map(({ path, source, translations }) =>
    [path, source?.text[0] ?? '–', translations['fr'] ?? '–'].join(' '),
  );

test('a guide is its head, its start and its sections, in the order of both languages', () => {
  const first = '## Premier\n\n<Label id="a" />';
  expect(guide(FR)).toEqual([
    ...['title O Un', 'description T Deux', 'cta.text G Allez', 'start S Début.'],
    `sections.first # ${first}`,
    'sections.second # ## Second\n\n[mots](guide:a/b)',
  ]);
  // One section less: what is embedded and linked to says which one is there.
  expect(guide(FR.replace(first, ''))).toContain('sections.first # –');
  expect(guide(FR.replace(first, ''))).toContain('sections.second # ## Second\n\n[mots](guide:a/b)');
});

test('what one language has alone is missing or an orphan', () => {
  expect(guide(undefined)).toContain('start S –');
  expect(guideUnits({ fr: { file: 'guides/fr/a.mdx', text: FR } })).toMatchObject([
    { file: 'guides/fr/a.mdx', path: '', translations: { fr: '' } },
  ]);
  expect(guide(`${FR}\n## Trop\n`)).toContain('sections.trop – ## Trop');
});

test('texts are found again by their hashes, in whatever could be read', () => {
  const [first] = guideUnits({ en: { file: 'a.mdx', text: EN } });
  expect(sourcesIn('a.mdx', EN).get(first?.source?.hash ?? '')).toBe('One');
  expect(sourcesIn('a.yaml', 'a: [').size).toBe(0);
});

test('every text of a site is read, and the sound one is translated whole', () => {
  const units = inTree([], unitsUnder);
  expect(units.length).toBeGreaterThan(50);
  expect(
    units.filter(({ source, translations, quoted }) => source && !quoted && translations['fr'] === undefined),
  ).toEqual([]);
});

test('notes are written in order, and read as what they are', () => {
  const notes = {
    'b.yaml': { 'x.1': '1234567890', a: { from: '12e4567890', grade: 'meaning' as const } },
    'a.yaml': { '10': '0b10101010', 'w: [x': 'abcdef0123' },
  };
  const written = writtenNotes(notes);
  expect(load(written, { schema: CORE_SCHEMA })).toEqual(notes);
  expect(written.indexOf('a.yaml')).toBeLessThan(written.indexOf('b.yaml'));
  expect(load(writtenNotes({}), { schema: CORE_SCHEMA })).toEqual({});
});
