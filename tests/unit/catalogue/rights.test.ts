import { describe, expect, test } from 'vitest';
import { type Change, findingsAfter } from './tree.ts';

const SOURCES: Change = {
  file: 'sources.yaml',
  replace: 'ACME-DOC:\n',
  by: 'CODE:\n  title: Code\n  short: { en: Code, fr: Code }\n  lang: en\n  publisher: State\n  read: "2026-11"\n  kind: law\nACME-DOC:\n',
};

const RIGHT = `name: { en: Land, fr: Pays }
law: { en: Law of the land, fr: Droit du pays }
order: 1
rights:
  land-exit:
    title: { en: You may leave, fr: Vous pouvez partir }
    text: { en: "Within {value:exit}.", fr: "Dans les {value:exit}." }
    values: { exit: { amount: 14, unit: day } }
    deadline: { of: reader, values: [exit], from: contract }
    articles: [{ of: CODE, at: [art. 1] }]
    who: [consumer]
    when: [renewed]
    families: [vps]
    consequences: [free-exit]
    expires: stable
    touches: [warning:data-erased]
    sources: [CODE]
`;

/** The sound content with one right, in which words were replaced. */
const withRight = (replace = '', by = ''): readonly string[] => {
  if (!RIGHT.includes(replace)) throw new Error(`nothing says ${replace}`);
  return findingsAfter(SOURCES, MENDED, { file: 'rights/land.yaml', write: RIGHT.replace(replace, by) });
};

/** What the right touches is not said to be for ever. */
const MENDED: Change = {
  file: 'warnings.yaml',
  replace: 'reversible: never',
  by: 'reversible: during-grace',
};

describe('a right', () => {
  test('is sound', () => {
    expect(withRight()).toEqual([]);
  });

  test.each([
    [
      'families: [vps]',
      'families: [vpx]',
      'rights.land-exit.families[0] family "vpx" does not exist; did you mean "vps"?',
    ],
    [
      'values: [exit]',
      'values: [exot]',
      'rights.land-exit.deadline.values[0] value "exot" does not exist; did you mean "exit"?',
    ],
    [
      'from: contract }',
      'from: contract }\n    life: { dark: exut }',
      'rights.land-exit.life.dark value "exut" does not exist; did you mean "exit"?',
    ],
    [
      'of: CODE',
      'of: CODA',
      'rights.land-exit.articles[0].of source of this statement with a "short" name "CODA" does not exist; did you mean "CODE"?',
    ],
    [
      'sources: [CODE]',
      'sources: [CODE, COD]',
      'rights.land-exit.sources[1] "COD" is not in sources.yaml; did you mean "CODE"?',
    ],
    [
      'warning:data-erased',
      'warning:data-erase',
      'rights.land-exit.touches[0] warning "data-erase" does not exist; did you mean "data-erased"?',
    ],
    [
      '[free-exit]',
      '[none]',
      'rights.land-exit.consequences are [none] for a limit, and for nothing that is a right',
    ],
    [
      'who: [consumer]',
      'kind: limit\n    who: [consumer]',
      'rights.land-exit.consequences are [none] for a limit, and for nothing that is a right',
    ],
    [
      'exit: { amount: 14',
      'more: { amount: 1, unit: day }, exit: { amount: 14',
      'rights.land-exit.values.more is named by no text and no deadline',
    ],
    [
      'families: [vps]',
      'extensions: [xy]',
      'rights.land-exit.extensions belong to a right that follows the name',
    ],
    ['order: 1', 'order: 1\nwithin: [unions]', 'within[0] jurisdiction "unions" does not exist; valid: land'],
    [
      '"Within {value:exit}."',
      '"Within {value:exot}."',
      'names the value "exot", which does not exist; did you mean "exit"?',
    ],
    ['"Within {value:exit}."', '"Within 14 days."', 'holds the bare duration "14 days"'],
    ['who: [consumer]', 'who: [customer]', 'rights.land-exit.who[0]'],
  ])('%s, as %s, is found', (replace, by, found) => {
    expect(withRight(replace, by).join('\n')).toContain(found);
    expect(withRight(replace, by).join('\n')).toMatch(/^content\/rights\/land\.yaml:\d+: /);
  });

  test('stands once', () => {
    expect(
      findingsAfter(
        SOURCES,
        MENDED,
        { file: 'rights/land.yaml', write: RIGHT },
        { file: 'rights/other.yaml', write: RIGHT },
      ),
    ).toEqual([expect.stringMatching(/land-exit is defined twice; first in (?:land|other)\.yaml$/)]);
  });
});

describe('a law, a regulator or a registry', () => {
  test('says when it was read', () => {
    const unread: Change = { file: 'sources.yaml', replace: 'kind: provider-guide', by: 'kind: registry' };
    expect(findingsAfter(unread)).toEqual([
      expect.stringContaining('ACME-DOC.read is missing; a law, a regulator or a registry may have changed'),
    ]);
  });
});

describe('what a right may undo', () => {
  const WORDS: Change = {
    file: 'final-words.yaml',
    write: 'en:\n  - { use: whose rule it is, not: [bring it back] }\nfr: []\n',
  };
  const written: Change = { file: 'rights/land.yaml', write: RIGHT };

  test('is not said to be final', () => {
    expect(findingsAfter(SOURCES, MENDED, WORDS, written)).toEqual([
      'content/warnings.yaml:5: data-erased.text.en says "bring it back"; write "whose rule it is", and the right "land-exit" may undo it',
    ]);
  });

  test('is not said to be for ever', () => {
    expect(findingsAfter(SOURCES, written)).toEqual([
      'content/warnings.yaml:3: data-erased.reversible is "never", and the right "land-exit" may undo it; write "during-grace", or "not-applicable" where nothing is taken back',
    ]);
  });

  test('may say so where no right touches it', () => {
    expect(findingsAfter(WORDS)).toEqual([]);
  });

  test('is a guide, too', () => {
    const guide: Change = {
      file: 'rights/land.yaml',
      write: RIGHT.replace('warning:data-erased', 'guide:vps/acme-vps'),
    };
    const says: Change = {
      file: 'guides/en/vps/acme-vps.mdx',
      replace: '---\n\n',
      by: '---\n\nNobody can bring it back.\n\n',
    };
    expect(findingsAfter(SOURCES, WORDS, guide, says)).toEqual([
      expect.stringMatching(
        /^content\/guides\/en\/vps\/acme-vps\.mdx:\d+: says "bring it back"; .+ the right "land-exit" may undo it$/,
      ),
    ]);
  });
});

describe('a value of a right', () => {
  const withValue = (value: string): readonly string[] =>
    findingsAfter(
      SOURCES,
      MENDED,
      { file: 'rights/land.yaml', write: RIGHT },
      { file: 'providers/acme/values/law.yaml', write: `of-law: { kind: of-right, ${value} }\n` },
    );

  test.each([
    ['right: land-exot, value: exit', 'right "land-exot" does not exist; did you mean "land-exit"?'],
    ['right: land-exit, value: exot', 'the right "land-exit" has no number "exot"; did you mean "exit"?'],
  ])('%s: %s', (value, message) => {
    expect(withValue(value).join('\n')).toContain(message);
  });

  test('is there like any other', () => {
    expect(withValue('right: land-exit, value: exit').join('\n')).not.toMatch(/does not exist|has no number/);
  });
});
