import { describe, expect, test } from 'vitest';
import { refusedWords } from '../../../src/catalogue/refused-words.ts';
import { type Change, findingsAfter } from './tree.ts';

const list = [
  { use: "n'indique pas si", not: ['ne publi* pas si', "ne publi* pas s'"], why: 'une chose' },
  { use: 'espace client', not: ['portail'] },
];

describe('words that the list refuses', () => {
  test.each([
    ['Acme ne publie pas si cela revient.', ['ne publie pas si']],
    ['Ils ne publient pas\n  si cela revient.', ['ne publient pas\n  si']],
    ["Acme ne publie pas s'il confirme.", ["ne publie pas s'"]],
    ['Acme ne publie pas ses prix.', []],
    ['Ouvrez le Portail.', ['Portail']],
    ['Ouvrez le portail-client.', ['portail']],
    ['Les portails, le portaillon.', []],
  ])('%j', (text, found) => {
    expect(refusedWords(text, list).map(({ index, message }) => [text.slice(index), message])).toEqual(
      found.map((words) => [
        expect.stringMatching(new RegExp(`^${words.replace(/\s+/g, '\\s+')}`)),
        expect.stringMatching(/^says "[^"]+"; write "[^"]+"/),
      ]),
    );
  });
});

describe('content that uses them', () => {
  const TERMS: Change = {
    file: 'terms.yaml',
    write:
      'en:\n  - { use: depends on, not: [hangs on], why: no figures of speech }\nfr:\n  - { use: espace client, not: [portail*] }\n',
  };

  test('is named with file, line and the better word', () => {
    expect(
      findingsAfter(
        TERMS,
        {
          file: 'providers/acme/not-covered.yaml',
          replace: 'It is ended by letter.',
          by: 'It hangs on a letter.',
        },
        {
          file: 'guides/fr/vps/acme-vps.mdx',
          replace: '---\n\n',
          by: '---\n\nOuvrez le portail.\n\n',
        },
      ),
    ).toEqual([
      expect.stringMatching(
        /^content\/guides\/fr\/vps\/acme-vps\.mdx:\d+: says "portail"; write "espace client"$/,
      ),
      'content/providers/acme/not-covered.yaml:3: [0].text.en says "hangs on"; write "depends on" (no figures of speech)',
    ]);
  });

  test('needs no list', () => {
    expect(
      findingsAfter({ file: 'providers/acme/not-covered.yaml', replace: 'It is', by: 'It hangs on' }),
    ).toEqual([]);
  });
});
