import { expect, test } from 'vitest';
import { parseGuideBody } from '../../../src/catalogue/guide-body.ts';

test.each([
  ['', []],
  ['Words.', [{ kind: 'markdown', text: 'Words.' }]],
  [
    'See <Label id="acme/cancel" />.',
    [
      { kind: 'markdown', text: 'See ' },
      { kind: 'component', name: 'Label', props: { id: 'acme/cancel' }, inner: '' },
      { kind: 'markdown', text: '.' },
    ],
  ],
  [
    '<Note title="One">\nTwo <Value id="acme/delay" />.\n</Note>',
    [
      {
        kind: 'component',
        name: 'Note',
        props: { title: 'One' },
        inner: '\nTwo <Value id="acme/delay" />.\n',
      },
    ],
  ],
  ['<Unknown id="a" /> < b', [{ kind: 'markdown', text: '<Unknown id="a" /> < b' }]],
])('splits %j', (body, pieces) => {
  expect(parseGuideBody(body)).toEqual(pieces);
});
