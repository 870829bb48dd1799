import { expect, test } from 'vitest';
import { checkContent } from '../../../src/catalogue/check.ts';
import { formatFinding } from '../../../src/catalogue/finding.ts';
import { unused } from '../../../src/catalogue/unused.ts';
import { type Change, FILES, inTree } from './tree.ts';

const unusedAfter = (...changes: readonly Change[]): readonly string[] =>
  inTree(changes, (root) => unused(checkContent(root).content).map(formatFinding));
const before = unusedAfter();
const added = (...changes: readonly Change[]): readonly string[] =>
  unusedAfter(...changes).filter((each) => !before.includes(each));

const SOURCE = '{ title: A, lang: en, publisher: A, kind: third-party }';

test.each<readonly [string, readonly Change[], string]>([
  [
    'a source that nobody cites',
    [{ file: 'providers/acme/sources.yaml', write: `ACME-OLD: ${SOURCE}\n` }],
    'content/providers/acme/sources.yaml:1: ACME-OLD is used by nothing',
  ],
  [
    'a situation that changes nothing',
    [{ file: 'situations.yaml', write: 'mail:\n  title: { en: A, fr: A }\n' }],
    'content/situations.yaml:2: mail is used by nothing',
  ],
  [
    'a letter that no way asks for',
    [
      {
        file: 'letters.yaml',
        write:
          'blanks: {}\nletters:\n  end-now:\n    title: { en: A, fr: A }\n    subject: { en: A, fr: A }\n    text: { en: A, fr: A }\n',
      },
    ],
    'content/letters.yaml:4: letters.end-now is used by nothing',
  ],
])('%s is listed', (_what, changes, said) => {
  expect(added(...changes)).toEqual([said]);
});

test('what is named by a token, a component or a field is not', () => {
  const source = { file: 'providers/acme/sources.yaml', write: `ACME-OLD: ${SOURCE}\n` };
  const cited = { file: FILES.product, replace: 'sources: [ACME-DOC]', by: 'sources: [ACME-DOC, ACME-OLD]' };
  expect(before).not.toContain(expect.stringContaining('cancel'));
  expect(added(source, cited)).toEqual([]);
});
