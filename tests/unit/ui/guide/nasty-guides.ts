import fc from 'fast-check';

/** What sets the flag that shows that a guide ran. */
export const CANARY = '__guideRan';
const CODE = `globalThis.${CANARY}=true`;

const TARGETS = [
  'guide:vps/acme-vps',
  '#steps',
  'screen:acme/services',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  '&#106;avascript:alert(1)',
  'java\\script:alert(1)',
  'java&Tab;script:alert(1)',
  '<javascript:alert(1)>',
  'data:text/html,(a)',
  'vbscript:a',
  'https://evil.example/(a)',
  '//evil.example/(a)',
  '\\\\evil.example',
  '/%2f/evil.example',
  'guide:vps/acme-vps "title"',
  "guide:a/b 'title'",
  'mailto:ann@evil.example',
  'section:steps',
  'guide:../../etc',
  'guide:a/b?x#y',
  '<guide:a/b>',
  '',
];

const NAMES = [
  'Note',
  'Label',
  'Way',
  'Fragment',
  'Step',
  'b',
  'script',
  'a.b',
  '$x',
  'a:b',
  '_components',
  '',
];
const PROPS = [
  'title="x"',
  'id="acme/cancel"',
  'plan="a/b"',
  "title='x'",
  'title="&quot;><script>"',
  'title={"x"}',
  `title={${CODE}}`,
  `{...(${CODE},{})}`,
  'set:html="<script>"',
  'client:load',
  'slot="x"',
  'is="x"',
  'constructor="x"',
  '__proto__="x"',
  'onclick="x"',
  'title=x',
  'title',
];

const PIECES = [
  'words',
  'a < b',
  'a { b',
  `{${CODE}}`,
  `{/* */${CODE}}`,
  '\\{',
  '\\<b>',
  `export*from'data:text/javascript,${CODE}'`,
  `export const a = (${CODE})`,
  `import'data:text/javascript,${CODE}'`,
  `import a from 'data:text/javascript,${CODE}'`,
  `export default () => ${CODE}`,
  `<script>${CODE}</script>`,
  '<img src=x onerror=alert(1)>',
  '<img src="x" onerror="alert(1)" />',
  '<!-- c -->',
  '<![CDATA[x]]>',
  '<?x?>',
  '</script>',
  '</Note>',
  '<Note title="x">',
  '<Note>',
  '&lt;script&gt;',
  '&#60;script&#62;',
  '&#x202e;',
  '&#0;',
  '\u202E',
  '\u0000',
  'www.evil.example',
  'https://evil.example',
  'ftp://evil.example',
  'ann@evil.example',
  '<ann@evil.example>',
  '<https://evil.example>',
  '[x][y]',
  '[y]',
  '[y]: javascript:alert(1)',
  '[^1]',
  '[^1]: note',
  '![y]',
  '# title',
  '## section',
  '###### deep',
  '---',
  '===',
  '+++',
  '```html',
  '```',
  '~~~',
  '`<Label id="a/b" />`',
  '`code`',
  '- [ ] task',
  '1. item',
  '| a | b |',
  '|:--|--:|',
  '|---|---|',
  '$$x$$',
  ':::note',
  '[[wiki]]',
  '~x~',
  '^x^',
  '__proto__',
  '## constructor',
  '~~gone~~',
  '**strong**',
  '"',
  '${',
  '`${',
  '\\',
];

const BETWEEN = ['', ' ', '\n', '\n\n', '\n\n> ', '\n- ', '\n    ', '\n\n', '\t'];

const component = fc
  .tuple(
    fc.constantFrom(...NAMES),
    fc.array(fc.constantFrom(...PROPS), { maxLength: 3 }),
    fc.constantFrom('/>', '>', '>words</', '>\n\nwords\n\n</'),
  )
  .map(([name, props, end]) => `<${[name, ...props].join(' ')}${end}${end.endsWith('</') ? `${name}>` : ''}`);

const link = fc
  .tuple(
    fc.constantFrom('', '!', '\\', ' '),
    fc.constantFrom('x', '', 'a\\]b', '[x]', '`x`', '<Label id="a/b" />'),
    fc.constantFrom(...TARGETS),
  )
  .map(([before, words, target]) => `${before}[${words}](${target})`);

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 2, arbitrary: component },
  { weight: 2, arbitrary: link },
  { weight: 1, arbitrary: fc.string({ maxLength: 6, unit: 'grapheme' }) },
);

/** Guides of pieces that have done harm somewhere, in any order and with anything between them. */
export const nastyGuide: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...BETWEEN), piece), { minLength: 1, maxLength: 6 })
  .map((pieces) => pieces.flat().join(''));
