import { describe } from 'vitest';
import { FILES } from '../tree.ts';
import { eachIsOneFinding, type Mistake } from './mistake.ts';

const { product, variants, guide } = FILES;
const HINT = 'hint: { en: A virtual server, fr: Un serveur virtuel }';

const COLONS_AND_SIGNS: readonly Mistake[] = [
  [
    'a colon in a text',
    product,
    HINT,
    'hint:\n  en: A server: virtual\n  fr: Un serveur',
    ':5: en has a colon in its text; put the text between "…"',
  ],
  [
    'a colon in a text, in braces',
    product,
    'en: A virtual',
    'en: A server: virtual',
    ':4: en has a colon in its text; put the text between "…"',
  ],
  [
    'a colon in a title',
    guide,
    '"Cancel an Acme VPS"',
    'Cancel: an Acme VPS',
    ':2: title has a colon in its text; put the text between "…"',
  ],
  [
    'no colon',
    product,
    'family: vps',
    'family vps',
    ':1: has no ":" after its key; a text that goes on from the line above stands further in than its key',
  ],
  ['no space after a colon', product, 'family: vps', 'family:vps', ':1: needs a space after "family:"'],
  [
    'no space after a colon, in braces',
    product,
    'en: A',
    'en:A',
    ':4: hint.en:A virtual server needs a space after "en:"',
  ],
  ['no space after a dash', product, '- { id: immediate', '-{ id: immediate', ':10: needs a space after "-"'],
  [
    'a label that begins a text',
    product,
    HINT,
    'hint:\n  en: {label:x} server\n  fr: Un serveur',
    ':5: has a text that begins with "{"; put it between "…"',
  ],
  [
    'a link that begins a text',
    product,
    HINT,
    'hint:\n  en: [x](guide:vps/acme-vps) is\n  fr: Un serveur',
    ':5: has a text that begins with "["; put it between "…"',
  ],
  ...['@', '%', '*', '&', '!'].map(
    (sign): Mistake => [
      `a text that begins with ${sign}`,
      product,
      'en: A v',
      `en: ${sign}A v`,
      `:4: has a text that begins with "${sign}"; put it between "…"`,
    ],
  ),
  [
    'a key that stands twice',
    product,
    'hint:',
    'name:',
    ':4: says "name" twice, first on line 2; delete one',
  ],
  [
    'another file in the file',
    product,
    'hint:',
    '---\nhint:',
    ':4: holds "---", which begins another file; take it out',
  ],
  [
    'a merge that nobody finished',
    product,
    'family: vps',
    '<<<<<<< HEAD\nfamily: vps\n=======\nfamily: email\n>>>>>>> x',
    ':1: holds the marks of a merge that nobody finished; keep one side, delete the marks',
  ],
];

const FIELDS: readonly Mistake[] = [
  ['no French', product, ', fr: Un serveur virtuel', '', ':4: hint.fr is missing'],
  ['an empty text', product, 'en: A virtual server', 'en: ""', ':4: hint.en must not be empty'],
  ['a misspelt key', product, 'hint:', 'hnit:', ':4: hnit is not a known key; did you mean "hint"?'],
  [
    'a date of another form',
    product,
    '2026-11-22',
    '22.11.2026',
    ':12: checked must be a date such as 2026-11-22',
  ],
  [
    'a day that does not exist',
    product,
    '2026-11-22',
    '2026-02-31',
    ':12: checked must be a date such as 2026-11-22',
  ],
  [
    'a day that lies ahead',
    product,
    '2026-11-22',
    '2036-11-22',
    ':12: checked is a day that lies ahead; today is 2026-11-24',
  ],
  [
    'a day that lies ahead, in a guide',
    guide,
    '2026-11-22',
    '2026-12-22',
    ':10: checked is a day that lies ahead; today is 2026-11-24',
  ],
  [
    'too short',
    guide,
    '"How to end a VPS at Acme, and what to save before it is gone."',
    'Cancel it',
    ':3: description must have at least 40 characters; it has 9',
  ],
  [
    'too long',
    guide,
    '"Cancel an Acme VPS"',
    `"${'Long '.repeat(20)}"`,
    ':2: title must have at most 75 characters; it has 100',
  ],
  [
    'a text for a number',
    product,
    'family: vps',
    'family: vps\norder: first',
    ':2: order must be a number, and is the text "first"',
  ],
  ['a list for a text', product, 'family: vps', 'family: [vps]', ':1: family must be a text, and is a list'],
  [
    'a text for a list',
    product,
    '[mailboxes]',
    'mailboxes',
    ':7: dependants must be a list, and is the text "mailboxes"',
  ],
  [
    'a text for two languages',
    product,
    '{ en: A virtual server, fr: Un serveur virtuel }',
    'A server',
    ':4: hint must be keys with their values such as { en: …, fr: … }, and is the text "A server"',
  ],
  [
    'an empty list',
    variants,
    '    routes:\n      - { id: end-of-term, code: bazu, extends: ordinary }\n      - { id: undo, code: bozu }',
    '    routes: []',
    ':10: variants[0].routes must have at least 1 entry; it has none',
  ],
  [
    'less than nothing',
    'providers/acme/values.yaml',
    'amount: 24',
    'amount: 0',
    ':3: notice.amount must be more than 0; it is 0',
  ],
];

describe('colons and signs', () => eachIsOneFinding(COLONS_AND_SIGNS));
describe('fields', () => eachIsOneFinding(FIELDS));
