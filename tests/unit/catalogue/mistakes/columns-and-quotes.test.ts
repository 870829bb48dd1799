import { describe } from 'vitest';
import { FILES } from '../tree.ts';
import { eachIsOneFinding, type Mistake } from './mistake.ts';

const { product, variants, portal, procedures, routes } = FILES;
const HINT = 'hint: { en: A virtual server, fr: Un serveur virtuel }';

const INDENTATION: readonly Mistake[] = [
  [
    'the first key one space too far in',
    product,
    'family: vps',
    ' family: vps',
    ':1: is indented by 1 space, and the line below by 0; put it under that column',
  ],
  [
    'the first of several keys one space too far in',
    routes,
    '    proof: {',
    '     proof: {',
    ':11: is indented by 5 spaces, and the line below by 4; put it under that column',
  ],
  [
    'the first of several keys one space too far out',
    procedures,
    '        en: "Choose',
    '       en: "Choose',
    ':7: is indented by 7 spaces, and the line below by 8; put it under that column',
  ],
  [
    'a key of an item one space too far out',
    variants,
    '    name: { en: Alone',
    '   name: { en: Alone',
    ':9: is indented by 3 spaces, and the lines above by 0, 2 or 4; put it under one of them',
  ],
  [
    'a key of an item as far out as its dash',
    variants,
    '    name: { en: Alone',
    '  name: { en: Alone',
    ':9: is indented by 2 spaces, and the line above by 4; put it under that column',
  ],
  [
    'a key one space too far in',
    product,
    'name: {',
    ' name: {',
    ':2: is indented by 1 space, and the line above by 0; put it under that column',
  ],
  [
    'a key one space too far in, among others',
    routes,
    '  data: erased',
    '   data: erased',
    ':7: is indented by 3 spaces, and the lines above by 0 or 2; put it under one of them',
  ],
  [
    'a key one space too far out',
    routes,
    '  data: erased',
    ' data: erased',
    ':7: is indented by 1 space, and the lines above by 0 or 2; put it under one of them',
  ],
  [
    'a label one space too far in',
    portal,
    '  billing:',
    '   billing:',
    ':12: is indented by 3 spaces, and the lines above by 0, 2 or 4; put it under one of them',
  ],
  [
    'an item one space too far in',
    product,
    '  - { id: immediate',
    '   - { id: immediate',
    ':10: is indented by 3 spaces, and the lines above by 0, 2 or 4; put it under one of them',
  ],
  [
    'an item one space too far out',
    product,
    '  - { id: immediate',
    ' - { id: immediate',
    ':10: is indented by 1 space, and the lines above by 0, 2 or 4; put it under one of them',
  ],
  ['a tab', portal, '  cancel:', '\tcancel:', ':8: holds a tab; write spaces'],
  [
    'tabs',
    portal,
    '    name: { en: Services, fr: Services }\n    url:',
    '\t\tname: { en: Services, fr: Services }\n\t\turl:',
    ':4: holds a tab, as another line does; write spaces',
  ],
];

const COMMAS_AND_BRACKETS: readonly Mistake[] = [
  ['no comma between languages', product, 'server, fr', 'server fr', ':4: needs a comma before "fr"'],
  [
    'no comma after a quote',
    variants,
    'en: How did you get it?, fr',
    'en: "How did you get it?" fr',
    ':6: needs a comma before "fr"',
  ],
  ['no comma before a quote', variants, 'get it?, fr', 'get it? fr', ':6: needs a comma before "fr"'],
  [
    'no comma at the end of a line',
    product,
    HINT,
    'hint:\n  { en: A virtual server\n    fr: Un serveur virtuel }',
    ':6: needs a comma before "fr"',
  ],
  [
    'no comma in a list',
    product,
    '[mailboxes]',
    '["mailboxes" "others"]',
    ':7: needs a comma between two things of a list',
  ],
  [
    'a brace that is not closed',
    product,
    'virtuel }',
    'virtuel',
    ':4: opens { and never closes it; put } after the last thing in it',
  ],
  [
    'a bracket that is not closed',
    product,
    '[mailboxes]',
    '[mailboxes',
    ':7: opens [ and never closes it; put ] after the last thing in it',
  ],
];

const QUOTES: readonly Mistake[] = [
  [
    'no quote at the end',
    procedures,
    'before the end."',
    'before the end.',
    ':7: begins a text with " and never ends it; put " at its end',
  ],
  [
    'no quote at the end, in braces',
    variants,
    'obtenu ?"',
    'obtenu ?',
    ':6: begins a text with " and never ends it; put " at its end',
  ],
  [
    'no quote at the beginning',
    procedures,
    'en: "Choose',
    'en: Choose',
    ':7: cancel-service.steps[0].text.en ends with a quotation mark that begins nowhere; put one before its first word too',
  ],
  [
    "an apostrophe within '…'",
    product,
    'fr: Un serveur virtuel',
    "fr: 'Un serveur d'aujourd'hui'",
    ':4: has an apostrophe within \'…\', which ends the text there; put the text between "…"',
  ],
  [
    'an apostrophe at the beginning',
    product,
    'fr: Un serveur virtuel',
    "fr: 'est un serveur",
    ":4: begins a text with ' and never ends it; put ' at its end",
  ],
  [
    'quotes within quotes',
    procedures,
    'en: "Choose',
    'en: "Choose "this" or',
    ':7: has a " within "…", which ends the text there; write “ ” or « » inside',
  ],
  [
    'a path in quotes',
    procedures,
    'en: "Choose',
    'en: "C:\\dir Choose',
    ':7: holds a "\\" that begins no sign; write "\\\\" where one is meant',
  ],
];

describe('indentation', () => eachIsOneFinding(INDENTATION));
describe('commas and brackets', () => eachIsOneFinding(COMMAS_AND_BRACKETS));
describe('quotes', () => eachIsOneFinding(QUOTES));
