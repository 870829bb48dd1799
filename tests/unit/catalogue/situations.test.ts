import { expect, test } from 'vitest';
import { END_PARAMETER } from '../../../src/plan/end-answer.ts';
import { type Change, FILES, findingsAfter } from './tree.ts';

const SITUATIONS = `mail:
  title: { en: There are mailboxes, fr: Il y a des boîtes e-mail }
`;

const withConditions = (when: string): readonly Change[] => [
  { file: 'situations.yaml', write: SITUATIONS },
  { file: FILES.dependants, replace: 'mailboxes:\n', by: `mailboxes:\n  when: ${when}\n` },
];

test.each([
  ['{ mail: yes }', []],
  [
    '{ mial: yes }',
    [
      'content/providers/acme/dependants.yaml:2: mailboxes.when.mial situation "mial" does not exist; did you mean "mail"?',
    ],
  ],
  [
    '{ mail: maybe }',
    ['content/providers/acme/dependants.yaml:2: mailboxes.when.mail "maybe" is not one of: yes, no'],
  ],
])('a condition that is %s', (when, found) => {
  expect(findingsAfter(...withConditions(when))).toEqual(found);
});

test('no situation is called as the other parameters of a plan are', () => {
  const change = { file: 'situations.yaml', write: SITUATIONS.replace('mail', END_PARAMETER) };
  expect(findingsAfter(change)).toEqual([expect.stringContaining('cannot be one of embed, ends, q')]);
});
