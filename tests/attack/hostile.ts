import fc from 'fast-check';

/** A page that holds an element of this name, or a script that sets it, has taken an input for markup or for code. */
export const CANARY = 'sortie-canary';
export const CANARY_CALL = 'globalThis.sortieCanary=1';

/** What ends or opens something somewhere: markup, attributes, scripts, styles, templates, addresses, spreadsheets. */
const MARKUP = [
  `<${CANARY}>`,
  `<img src=x onerror=${CANARY_CALL}>`,
  `"><${CANARY} x="`,
  `'><svg/onload=${CANARY_CALL}>`,
  `</script><script>${CANARY_CALL}</script>`,
  `</title><${CANARY}>`,
  `</template><${CANARY}>`,
  `<!--<${CANARY}>-->`,
  `<![CDATA[<${CANARY}>]]>`,
  `<iframe srcdoc="<script>parent.${CANARY_CALL}</script>">`,
  `<a href="javascript:${CANARY_CALL}">`,
  `javascript:${CANARY_CALL}`,
  `JaVaScRiPt:${CANARY_CALL}`,
  `java\tscript:${CANARY_CALL}`,
  `data:text/html,<script>${CANARY_CALL}</script>`,
  `&lt;${CANARY}&gt;`,
  `&#60;${CANARY}&#62;`,
  `%3C${CANARY}%3E`,
  `%253C${CANARY}%253E`,
  `\\u003c${CANARY}\\u003e`,
  `\${7*7}{{7*7}}#{7*7}<%=7*7%>`,
  "'-alert(1)-'",
  "=cmd|' /C calc'!A0",
];

/** What has a meaning to JavaScript, to a pattern, to a replacement, to an address or to a path. */
const MEANING = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'undefined',
  'null',
  'NaN',
  '[object Object]',
  '$&',
  '$$',
  '$`',
  "$'",
  '$1',
  '{query}',
  '{count}',
  '{title}',
  '.*',
  '(a+)+$',
  '[',
  '\\',
  '..',
  '../../etc/passwd',
  '..%2f..%2fetc%2fpasswd',
  '%00',
  '%',
  '%zz',
  '%ff%fe',
  '//example.invalid/',
  'https://example.invalid/\\@',
  '?q=x&q=y',
  '&family=x',
  '#main',
  '1e999',
  '-0',
  '9007199254740993',
  '0x10',
];

/** Characters that are seen wrongly, not at all, or weigh more than they look. */
const CHARACTERS = [
  '\u0000',
  '\u0007',
  '\u001b[31m',
  '\r\n',
  '\n',
  '\t',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\u200d',
  '\u202e',
  '\u2066',
  '\u2069',
  '\ufeff',
  '\ufffd',
  '\ud800',
  '\udfff',
  '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
  '\u{e0041}',
  '\u0130',
  'ß',
  'ﬁ',
  '＜',
  '＠',
  'א',
  'ب',
  '漢字',
  'e\u0301',
  '\u0301'.repeat(40),
];

/** What readers would type: beside it the rest does its harm. */
const ORDINARY = ['vps', 'domaine', 'cancel', 'résilier', 'mail', 'l’hébergement', '14 jours', ' '];

const LENGTHS = [200, 201, 1_000, 10_000, 100_000];

/** Words that a stranger would try. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .array(fc.constantFrom(...MARKUP, ...MEANING, ...CHARACTERS, ...ORDINARY), {
        minLength: 1,
        maxLength: 5,
      })
      .map((parts) => parts.join('')),
  },
  { weight: 3, arbitrary: fc.constantFrom(...MARKUP, ...MEANING, ...CHARACTERS) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...MARKUP, ...CHARACTERS, ...ORDINARY, 'a', '1 '), fc.constantFrom(...LENGTHS))
      .map(([part, length]) => part.repeat(Math.ceil(length / part.length)).slice(0, length)),
  },
);

/** Anything that a window may be sent, or that a store may hold. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  fc.jsonValue({ maxDepth: 3 }),
  fc.dictionary(
    fc.constantFrom('type', 'path', 'height', 'kind', 'place', 'sortie', 'url', '__proto__', 'data'),
    fc.oneof(hostileText, fc.double(), fc.constant(null), fc.array(hostileText, { maxLength: 3 })),
    { maxKeys: 5 },
  ),
  fc.constantFrom(null, undefined, Number.NaN, Number.POSITIVE_INFINITY, -1, 1e308, true, [], [[]]),
);

/**
 * So many inputs, the same for the same seed.
 *
 * @param seed any whole number
 */
export const sample = <T>(arbitrary: fc.Arbitrary<T>, count: number, seed: number): readonly T[] =>
  count === 0 ? [] : fc.sample(arbitrary, { numRuns: count, seed });
