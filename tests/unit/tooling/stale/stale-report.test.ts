import { expect, test } from 'vitest';
import { type StaleRow, staleReport } from '../../../../src/tooling/stale/stale-report.ts';

const ROW: StaleRow = {
  claim: {
    key: 'label:acme/cancel',
    kind: 'label',
    provider: 'acme',
    critical: true,
    advice: false,
    checked: '2026-11-01',
    finding: (message) => ({ file: 'content/a.yaml', line: 3, at: '', message }),
  },
  class: 'label',
  until: '2027-01-30',
  twice: false,
  owner: 'Editors',
  codes: ['davi', 'bapa'],
};
const SHARED: StaleRow = {
  ...ROW,
  claim: { ...ROW.claim, key: 'right:fr/a', provider: undefined, critical: false, checked: undefined },
  until: undefined,
  owner: undefined,
  codes: undefined,
};

test('a table says what is old, since when, where it stands and how many pages say it', () => {
  expect(staleReport([ROW, SHARED], '2027-02-01', 'text')).toBe(
    [
      'On 2027-02-01: 2 statements are past their day',
      '',
      'acme, Editors (1)',
      '  ! label:acme/cancel checked 2026-11-01, believed until 2027-01-30; 2 plans and guides; content/a.yaml:3',
      '',
      'for every provider (1)',
      '    right:fr/a has no day; content/a.yaml:3',
    ].join('\n'),
  );
});

test('Markdown has a table for each provider', () => {
  expect(staleReport([ROW], '2027-02-01', 'markdown')).toContain(
    '| **critical** `label:acme/cancel` | 2026-11-01 | 2027-01-30 | 2 | `content/a.yaml:3` |',
  );
});

test('JSON holds the same', () => {
  const { stale } = JSON.parse(staleReport([ROW], '2027-02-01', 'json')) as { stale: readonly object[] };
  expect(stale).toEqual([
    {
      key: 'label:acme/cancel',
      provider: 'acme',
      critical: true,
      checked: '2026-11-01',
      until: '2027-01-30',
      class: 'label',
      twice: false,
      owner: 'Editors',
      codes: ['davi', 'bapa'],
      file: 'content/a.yaml',
      line: 3,
    },
  ]);
});

test('nothing is said to be nothing', () => {
  expect(staleReport([], '2027-02-01', 'text')).toBe('On 2027-02-01: nothing is past its day');
});
