import { describe, expect, test } from 'vitest';
import { FILES, findingsAfter } from './tree.ts';

const FILE = 'content/guides/en/vps/acme-vps.mdx';

/** What is found when these words stand from line 15 of a guide on. */
function findingsWith(words: string): readonly string[] {
  return findingsAfter({ file: FILES.guide, replace: '## The steps', by: `${words}\n\n## The steps` });
}

const NO_CODE = /guides have no expressions/;
const NO_MODULES = /guides have no imports or exports/;
const NO_HTML = /guides have no HTML/;
const NO_LINK = /is not of the form kind:target, such as guide:family\/slug/;
const LINKS = /links are written \[words\]\(kind:target\)/;
const NO_PICTURES = /guides have no pictures/;
const ONE_FORM = /is no component of the form <Name prop="words" \/>/;
const UNSEEN = /holds U\+\w{4}, .*; delete it/;

describe('what would run', () => {
  test.each([
    ['<Note title="x" y={globalThis.process.exit(3)}>words</Note>', /<Note> has no prop "y"; valid: title/],
    ['<Note title={globalThis.process.exit(3)}>words</Note>', /<Note> needs title="…"/],
    ['<Note title="x" title={1}>words</Note>', /<Note> has title twice/],
    ['<Note title="x" {...globalThis}>words</Note>', NO_CODE],
    ["export*from'data:text/javascript,globalThis.x=1'", NO_MODULES],
    ["export{x}from'./x.js'", NO_MODULES],
    ["import'data:text/javascript,globalThis.x=1'", NO_MODULES],
    ['export default () => 1', NO_MODULES],
    ['- {globalThis.x}', NO_CODE],
    ['| {1} |\n|---|\n| b |', NO_CODE],
    ['[{1}](guide:vps/acme-vps)', NO_CODE],
    ['{/* a remark */}', NO_CODE],
    ['<Note title="x" set:html="<b>">words</Note>', /<Note> has no prop "set:html"/],
    ['<Note title="x" client:load>words</Note>', /<Note> has no prop "client:load"/],
    ['<Note title="">words</Note>', /<Note> needs title="…"/],
    ['<Note title="x" slot="x">words</Note>', /<Note> has no prop "slot"/],
    ['<Note title="x" constructor="y">words</Note>', /<Note> has no prop "constructor"/],
    ['<Note title="x" __proto__="y">words</Note>', /<Note> has no prop "__proto__"/],
    ['<$x/>', ONE_FORM],
    ['<_components.p />', ONE_FORM],
    ['<Fragment>words</Fragment>', /<Fragment> is no component of guides/],
    ['<>words</>', ONE_FORM],
    ['<script>alert(1)</script>', NO_HTML],
    ['words <b>bold</b>', NO_HTML],
    ['<a:b c="d" />', NO_HTML],
  ])('%j', (words, message) => {
    const found = findingsWith(words);
    expect(found[0]).toMatch(message);
    expect(found.filter((each) => !each.startsWith(`${FILE}:15: `))).toEqual([]);
  });
});

describe('links and pictures that are not of the catalogue', () => {
  test.each([
    ['[x](javascript:alert(1))', NO_LINK],
    ['[x](JaVaScRiPt:alert(1))', NO_LINK],
    ['[x](&#106;avascript:alert(1))', NO_LINK],
    ['[x](<javascript:alert(1)>)', NO_HTML],
    ['[x](data:text/html,(a))', NO_LINK],
    ['[x](https://evil.example/(a))', NO_LINK],
    ['[x](//evil.example/(a))', NO_LINK],
    ['[x](\\\\\\\\evil.example)', NO_LINK],
    ['[x](/en/)', NO_LINK],
    ['[x](section:steps)', NO_LINK],
    ['[x](mailto:ann@evil.example)', NO_LINK],
    ['[x](guide:vps/acme-vps "title")', /is no link where it stands|straight quotation mark/],
    ["[x](guide:vps/acme-vps 'title')", /is no link where it stands/],
    ['[x] (guide:vps/acme-vps) [y](guide:vps/acme-vps', NO_LINK],
    ['[x]()', NO_LINK],
    ['[](guide:vps/acme-vps)', /has no words/],
    ['[a\\]b](guide:vps/acme-vps)', /is no link where it stands/],
    ['\\[x](guide:vps/acme-vps)', /is no link where it stands/],
    ['`[x](guide:vps/acme-vps)`', /is no link where it stands/],
    ['[see <Label id="acme/cancel" />](guide:vps/acme-vps)', /is no link where it stands/],
    ['> [x][y]\n>\n>  [y]: javascript:alert(1)', LINKS],
    ['- [x][]\n\n  [x]: https://evil.example', LINKS],
    [' [y]: javascript:alert(1)', LINKS],
    ['![x](https://evil.example/a(b).png)', NO_PICTURES],
    ['![x](guide:vps/acme-vps)', NO_PICTURES],
    ['Look at www.evil.example now.', LINKS],
    ['Look at ftp://evil.example now.', LINKS],
    ['Look at HTTPS://EVIL.EXAMPLE now.', LINKS],
    ['<ftp://evil.example>', NO_HTML],
    ['<ann@evil.example>', NO_HTML],
    ['Write to mailto:ann@evil.example now.', LINKS],
    ['A note.[^1]\n\n[^1]: Words.', LINKS],
  ])('%j', (words, message) => {
    const found = findingsWith(words);
    expect(found[0]).toMatch(message);
    expect(found[0]).toMatch(new RegExp(`^${FILE}:1[5-7]: `));
  });
});

describe('what only one of page and Markdown would show', () => {
  test.each([
    ['`<Label id="acme/cancel" />`', ONE_FORM],
    ['\\<Label id="acme/cancel" />', ONE_FORM],
    ['```\n<Label id="nobody/nothing" />\n```', ONE_FORM],
    ["<Label id='acme/cancel' />", ONE_FORM],
    ['<Note title="a&quot;b">words</Note>', ONE_FORM],
    ['<Note title="x"><Note title="y">a</Note></Note>', ONE_FORM],
    ['<Way plan="acme/vps/end-of-term">lost</Way>', /shows nothing of what stands between its tags/],
    ['See <Way plan="acme/vps/end-of-term" /> now.', /stands among words; give it a line of its own/],
  ])('%j', (words, message) => {
    expect(findingsWith(words).join('\n')).toMatch(message);
  });
});

describe('what the parser gives up at, in an editor’s words', () => {
  test.each([
    [
      'a { b',
      `${FILE}:15: guides have no expressions; write the words, or embed a component; a brace that is meant is written \\{`,
    ],
    [
      '<Note title="x">\n\nwords',
      `${FILE}:15: opens <Note> and never closes it: write </Note> after its words, or end the tag with />`,
    ],
    ['words\n\n</Note>', `${FILE}:17: closes </Note>, which is not open: take it out, or open <Note> before`],
    ['</script>', `${FILE}:15: guides have no HTML; use Markdown and the components`],
    ['##', `${FILE}:15: is a heading without words`],
    [
      'one <',
      `${FILE}:15: has a "<" that begins no component of the form <Name prop="words" />; a sign that is meant is written \\<`,
    ],
    [
      'one <1 two',
      `${FILE}:15: has a "<" that begins no component of the form <Name prop="words" />; a sign that is meant is written \\<`,
    ],
    ['<Note title=x>a</Note>', `${FILE}:15: is no component of the form <Name prop="words" />`],
    [
      '<Note title="x">a\n\nb</Note>',
      `${FILE}:15: opens <Note> on one line and closes it on another: give each tag a line of its own, without spaces before it`,
    ],
    ["<Note title='x'>\n\n- </Note>", `${FILE}:15: is no component of the form <Name prop="words" />`],
    [
      '<Note title="x">\n\n- </Note>',
      `${FILE}:15: opens <Note> on one line and closes it on another: give each tag a line of its own, without spaces before it`,
    ],
    [`${'> '.repeat(60)}deep`, `${FILE}:15: has too many things inside each other`],
  ])('%j', (words, message) => {
    expect(findingsWith(words)).toEqual([message]);
  });
});

test.each([
  'a\u202Eb',
  'a\u0000b',
  'a\u001B[31mb',
  'a\u200Bb',
  'a&#x202e;b',
  'a&#8;b',
  '`&`\u2066',
  '<Note title="a\u202Eb">c</Note>',
])('what nobody sees: %j', (words) => {
  expect(findingsWith(words).join('\n')).toMatch(UNSEEN);
});

test.each([
  'Press Ctrl+Shift+R.',
  'Write to x@example.com now.',
  'Set mode=rescue, or drive~backup.',
  'Costs a < b & c > d, 5 % | $x ^y^ #z.',
  '> A quotation, *em* and **strong**.',
  '`code` and\n\n```\nmode=rescue\n```',
  '| a | b |\n|---|---|\n| c | d |',
  'A brace \\{ and a sign \\< that are meant.',
])('ordinary words: %j', (words) => {
  expect(findingsWith(words)).toEqual([]);
});
