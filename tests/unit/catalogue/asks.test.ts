import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../../src/catalogue/check.ts';
import { type Change, findingsAfter, inTree } from './tree.ts';

const END = 'asks/end.yaml';
const LEAVE = 'asks/leave.yaml';

const asks = (...changes: readonly Change[]) => inTree(changes, (root) => readCatalogue(root).asks);

describe('what people ask', () => {
  test('is read with the name of its file, in the order of these', () => {
    const change = { file: LEAVE, replace: '[plan]', by: '[vps/acme-vps, plan]' };
    expect(asks(change)).toEqual([
      {
        id: 'end',
        answers: ['plan'],
        name: { en: 'Cancel', fr: 'Résilier' },
        elsewhere: false,
        en: ['cancel my {service}', 'how to end {service} at {provider}'],
        fr: ['résilier mon {service}', 'fin du {service} : comment faire'],
      },
      {
        id: 'leave',
        answers: ['vps/acme-vps', 'plan'],
        name: { en: 'Leaving', fr: 'Partir' },
        route: 'end-of-term',
        elsewhere: true,
        en: ['move to {other}'],
        fr: ['partir chez {other}'],
      },
    ]);
  });

  test('may be about something else than this site', () => {
    expect(asks({ file: END, replace: 'answers: [plan]', by: 'answers: []' })[0]?.answers).toEqual([]);
  });

  test('may be nothing at all', () => {
    expect(asks({ file: END, remove: true }, { file: LEAVE, remove: true })).toEqual([]);
  });
});

test.each<[string, Change, readonly string[]]>([
  [
    'an unknown guide, with the nearest one',
    { file: LEAVE, replace: '[plan]', by: '[vps/acme-vpx]' },
    ['content/asks/leave.yaml:1: answers[0] "vps/acme-vpx" is no guide; did you mean "vps/acme-vps"?'],
  ],
  [
    'an example in two files, however it is written',
    { file: LEAVE, replace: 'move to {other}', by: 'Cancel-my {service}' },
    ['content/asks/leave.yaml:6: en[0] "Cancel-my {service}" is an example of "end" already; keep it in one'],
  ],
  [
    'an example in two languages of two files',
    { file: LEAVE, replace: 'partir chez {other}', by: 'cancel my {service}' },
    ['content/asks/leave.yaml:8: fr[0] "cancel my {service}" is an example of "end" already; keep it in one'],
  ],
  [
    'a language without examples',
    { file: LEAVE, replace: 'fr:\n  - partir chez {other}', by: 'fr: []' },
    ['content/asks/leave.yaml:7: fr needs an example, so that the search can learn from it'],
  ],
  [
    'a language that is missing',
    { file: LEAVE, replace: 'fr:\n  - partir chez {other}\n', by: '' },
    ['content/asks/leave.yaml:1: fr is missing'],
  ],
  [
    'an example that nobody could type',
    { file: LEAVE, replace: 'move to {other}', by: 'x'.repeat(201) },
    ['content/asks/leave.yaml:6: en[0] is longer than a query may be'],
  ],
  [
    'an empty example',
    { file: LEAVE, replace: 'move to {other}', by: '"  "' },
    ['content/asks/leave.yaml:6: en[0] must not be empty'],
  ],
  [
    'an unknown key',
    { file: LEAVE, replace: 'elsewhere: true', by: 'elsewere: true' },
    ['content/asks/leave.yaml:4: elsewere is not a known key; did you mean "elsewhere"?'],
  ],
])('reported is %s', (_, change, found) => {
  expect(findingsAfter(change)).toEqual(found);
});

test('a route that does not exist is reported with those that do', () => {
  const [finding, ...others] = findingsAfter({
    file: LEAVE,
    replace: 'route: end-of-term',
    by: 'route: end-of-terms',
  });
  expect(others).toEqual([]);
  expect(finding).toMatch(/^content\/asks\/leave\.yaml:3: route /);
});

test('the same example twice in one file is no fault', () => {
  expect(findingsAfter({ file: LEAVE, replace: 'partir chez {other}', by: 'move to {other}' })).toEqual([]);
});
