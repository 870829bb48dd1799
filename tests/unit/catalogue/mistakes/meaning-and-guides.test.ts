import { describe, expect, test } from 'vitest';
import { type Change, FILES, findingsAfter } from '../tree.ts';
import { eachIsOneFinding, type Mistake } from './mistake.ts';

const { product, variants, provider, portal, procedures, routes, guide } = FILES;

const MEANING: readonly Mistake[] = [
  [
    'an unknown label',
    procedures,
    'en: "Choose {label:cancel}',
    'en: "Choose {label:cancle}',
    ':7: cancel-service.steps[0].text.en names the label "cancle", which does not exist; did you mean "cancel"?',
  ],
  [
    'an unknown procedure',
    routes,
    '  procedure: cancel-service\n  confirmation',
    '  procedure: cancel-servic\n  confirmation',
    ':9: ordinary.procedure procedure "cancel-servic" does not exist; did you mean "cancel-service"?',
  ],
  [
    'an unknown source',
    variants.replace('mail', 'vps'),
    'undo: { kind: never, sources: [ACME-DOC]',
    'undo: { kind: never, sources: [ACME-DOCS]',
    ':10: routes[1].undo.sources[0] "ACME-DOCS" is not in sources.yaml; did you mean "ACME-DOC"?',
  ],
  [
    'a duration in words',
    product,
    'en: A virtual server',
    'en: A server for 24 hours',
    ':4: hint.en holds the bare duration "24 hours"; make it a value and write {value:id}',
  ],
  [
    'an exclamation mark',
    product,
    'en: A virtual server',
    'en: A virtual server!',
    ':4: hint.en holds an exclamation mark; end the sentence with a full stop',
  ],
  [
    'an exclamation mark in French',
    product,
    'Un serveur virtuel',
    'Un serveur virtuel !',
    ':4: hint.fr holds an exclamation mark; end the sentence with a full stop',
  ],
  [
    'a typographic apostrophe',
    product,
    'Un serveur virtuel',
    'Un serveur d’Acme',
    ':4: hint.fr holds a typographic space or apostrophe; type ordinary ones, display puts them in',
  ],
  [
    'a way in the portal without steps',
    routes,
    '  procedure: cancel-service\n  confirmation',
    '  confirmation',
    ':3: ordinary is done in the portal (channel "portal") and has no "procedure", so readers would find no steps; name one',
  ],
  [
    'a way of its own in the portal without steps',
    product,
    'extends: ordinary, ends: { kind: at-once, delay: notice }',
    'channel: portal, ends: { kind: at-once, delay: notice }, askBy: { kind: any-time }, data: erased, refund: none, confirmation: { proof: { en: A, fr: B }, email: when-done, sources: [ACME-DOC] }, support: desk, sources: [ACME-DOC]',
    ':10: routes[1] is done in the portal (channel "portal") and has no "procedure", so readers would find no steps; name one',
  ],
];

const ASKED: readonly Mistake[] = [
  [
    'half a brace in an example',
    'asks/end.yaml',
    '{service} at {provider}',
    '{service} at {provider',
    ':5: en[1] has half a pair of braces; {provider}, {service} and {other} stand for names',
  ],
  [
    'a source without its first quote',
    'sources.yaml',
    'title: How to cancel',
    'title: How to cancel"',
    ':2: ACME-DOC.title ends with a quotation mark that begins nowhere; put one before its first word too',
  ],
];

const GUIDES: readonly Mistake[] = [
  [
    'a component that is not closed',
    guide,
    '## The steps',
    '<Note title="Wait">\n\n## The steps',
    ':15: opens <Note> and never closes it: write </Note> after its words, or end the tag with />',
  ],
  [
    'an expression',
    guide,
    'Then read',
    'Then {read}',
    ':19: guides have no expressions; write the words, or embed a component',
  ],
  [
    'a component in small letters',
    guide,
    '<Label id="acme/cancel" />',
    '<label id="acme/cancel" />',
    ':13: guides have no HTML; use Markdown and the components; did you mean <Label>?',
  ],
  [
    'a component that does not exist',
    guide,
    '<Way plan="acme/vps/end-of-term" />',
    '<Tip title="x" />',
    ':17: <Tip> is no component of guides; these are: <Label> <Value> <Way> <Procedure> ',
  ],
  [
    'a picture',
    guide,
    'Then read',
    '![The menu](./menu.png)\n\nThen read',
    ':19: guides have no pictures: one shows a single language and the portal of one day, and not everybody sees it; say it in words, name a button with <Label id="…" />',
  ],
  [
    'a head that is not closed',
    guide,
    '2026-11-22\n---',
    '2026-11-22',
    ':1: opens its head and never closes it; put a line of "---" under the last key',
  ],
  [
    'an exclamation mark',
    guide,
    'in the portal.',
    'in the portal!',
    ':13: holds an exclamation mark; end the sentence with a full stop',
  ],
  [
    'a link to nothing',
    guide,
    '(plan:acme/vps/end-of-term)',
    '(plan:acme/vps/end-of-trem)',
    ':19: names the plan "acme/vps/end-of-trem", which does not exist; did you mean "acme/vps/end-of-term"?',
  ],
];

describe('what is meant', () => eachIsOneFinding(MEANING));
describe('other files', () => eachIsOneFinding(ASKED));
describe('guides', () => eachIsOneFinding(GUIDES));

describe('one finding for a file', () => {
  const SAVED: readonly (readonly [string, Change, string])[] = [
    [
      'a guide as Markdown',
      { file: 'guides/en/vps/other.md', write: 'Words.\n' },
      'content/guides/en/vps/other.md: is read by nothing; did you mean "content/guides/en/vps/other.mdx"?',
    ],
    [
      '.yml',
      { file: 'providers/acme/products/other.yml', write: 'family: vps\n' },
      'content/providers/acme/products/other.yml: is read by nothing; did you mean "content/providers/acme/products/other.yaml"?',
    ],
    [
      'a name with spaces',
      { file: 'providers/acme/products/My VPS.yaml', write: 'family: vps\n' },
      'content/providers/acme/products/My VPS.yaml: is named "My VPS", and names are lower-case letters, digits and single hyphens; did you mean "my-vps"?',
    ],
    [
      'another encoding',
      { file: FILES.provider, bytes: Buffer.from('name: Acmé\n', 'latin1') },
      'content/providers/acme/provider.yaml:1: is written in another encoding; save it as UTF-8',
    ],
    [
      'a provider without its file',
      { file: provider, remove: true },
      'content/providers/acme/provider.yaml: does not exist; every provider folder needs one',
    ],
  ];

  test.each(SAVED)('%s', (_, change, said) => {
    expect(findingsAfter(change)).toEqual([said]);
  });
});

test('a slip in a table does not empty it: what it defines is not called missing', () => {
  for (const file of [
    procedures,
    routes,
    portal,
    'warnings.yaml',
    'sources.yaml',
    'providers/acme/values.yaml',
  ]) {
    const sources = file === 'sources.yaml' ? 'lang: en' : 'sources: [ACME-DOC]';
    const found = findingsAfter({ file, write: `x: "never closed\ny: { en: 1 ${sources}` });
    expect(
      found.filter((each) => each.startsWith(`content/${file}:1: begins a text`)),
      file,
    ).toHaveLength(1);
  }
});
