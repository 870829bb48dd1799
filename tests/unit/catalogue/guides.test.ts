import { describe, expect, test } from 'vitest';
import { FILES, findingsAfter } from './tree.ts';

/** What is found when these words stand on line 15 of a guide. */
function findingsWith(words: string): readonly string[] {
  return findingsAfter({ file: FILES.guide, replace: '## The steps', by: `${words}\n\n## The steps` });
}

const FORM = 'is no component of the form <Name prop="words" />';
const LINKS = 'links are written [words](kind:target); addresses stand in the catalogue';

describe('in a guide', () => {
  test.each([
    [
      'an unknown component',
      '<Wey plan="acme/vps/end-of-term" />',
      ['<Wey> is no component of guides; did you mean "Way"?'],
    ],
    [
      'an unknown prop',
      '<Way plan="acme/vps/end-of-term" open="yes" />',
      ['<Way> has no prop "open"; valid: plan'],
    ],
    ['a missing prop', '<Way />', ['<Way> needs plan="…"']],
    ['a prop that is an expression', '<Way plan={plan} />', ['<Way> needs plan="…"']],
    ['a prop in single quotes', "<Way plan='acme/vps/end-of-term' />", [FORM]],
    [
      'props that are spread',
      '<Way {...all} />',
      ['guides have no expressions; write the words, or embed a component', FORM],
    ],
    [
      'an import',
      "import Way from './Way.astro'",
      ['guides have no imports or exports; components are there by their names'],
    ],
    [
      'an export',
      'export const steps = 3',
      ['guides have no imports or exports; components are there by their names'],
    ],
    ['an expression', 'Two: {1 + 1}.', ['guides have no expressions; write the words, or embed a component']],
    ['HTML', '<b>Now</b>', ['guides have no HTML; use Markdown and the components']],
    ['a comment of HTML', '<!-- later -->', ['guides have no HTML; use Markdown and the components']],
    [
      'an address in angle brackets',
      '<https://acme.example>',
      ['guides have no HTML; use Markdown and the components'],
    ],
    ['a bare address', 'See https://acme.example.', [LINKS]],
    ['a bare address as code', 'See `www.acme.example`.', [LINKS]],
    ['a bare address behind a sign', 'See \\<https://acme.example>.', [LINKS]],
    ['an address of a script', 'Type javascript:alert(1).', [LINKS]],
    ['a link defined elsewhere', '[portal]: guide:vps/acme-vps', [LINKS]],
    [
      'a link to an address',
      '[the portal](https://acme.example)',
      ['the link "https://acme.example" is not of the form kind:target, such as guide:family/slug'],
    ],
    [
      'a link to an address with two beginnings',
      '[the portal](https://www.acme.example)',
      ['the link "https://www.acme.example" is not of the form kind:target, such as guide:family/slug'],
    ],
    [
      'a link with a title',
      '[the guide](guide:vps/acme-vps “Title”)',
      ['the link "guide:vps/acme-vps “Title”" is not of the form kind:target, such as guide:family/slug'],
    ],
    [
      'a link to nothing',
      '[the guide](guide:vps/acme)',
      ['names the guide "vps/acme", which does not exist; did you mean "vps/acme-vps"?'],
    ],
    [
      'a screen without its provider',
      '[the list](screen:services)',
      ['names the screen "services", which does not exist; valid: acme/services'],
    ],
    ['a title', '# The steps, again', ['the title stands in the head; sections begin with ##']],
    [
      'a bare duration',
      'It takes 24 hours.',
      ['holds the bare duration "24 hours"; embed <Value id="provider/value" />'],
    ],
    ['a straight quotation mark', 'The "cloud".', ['holds a straight quotation mark; use “ ” or « »']],
    [
      'one in what looks like a component',
      'Write \\<Other title="So" />.',
      ['holds a straight quotation mark; use “ ” or « »'],
    ],
    [
      'a typographic apostrophe',
      'The cloud’s end.',
      ['holds a typographic space or apostrophe; type ordinary ones, display puts them in'],
    ],
  ])('%s', (_, words, messages) => {
    expect(findingsWith(words)).toEqual(
      messages.map((message) => `content/guides/en/vps/acme-vps.mdx:15: ${message}`),
    );
  });

  test.each([
    ['Label', 'id', 'acme/cansel', 'no such label; did you mean "acme/cancel"?'],
    ['Value', 'id', 'acme/notise', 'no such value; did you mean "acme/notice"?'],
    ['Way', 'plan', 'acme/vps/now', 'no such plan; '],
    ['Procedure', 'id', 'acme/cancel-servce', 'no such procedure; did you mean "acme/cancel-service"?'],
    ['Warning', 'id', 'data-earsed', 'no such warning; did you mean "data-erased"?'],
    ['Warning', 'id', 'acme/keep-trace', 'no such warning; did you mean "acme/keep-a-trace"?'],
    ['Rule', 'id', 'acme/anytime', 'no such rule; did you mean "acme/any-time"?'],
    ['Support', 'id', 'acme/dsk', 'no such support channel; did you mean "acme/desk"?'],
  ])('<%s> with a %s that names nothing', (component, prop, value, message) => {
    const [found, ...others] = findingsWith(`<${component} ${prop}="${value}" />`);
    expect(others).toEqual([]);
    expect(found).toContain(
      `content/guides/en/vps/acme-vps.mdx:15: <${component} ${prop}="${value}">: ${message}`,
    );
  });

  test('a component of a provider that does not exist', () => {
    const said = 'names the provider "acm", which does not exist; did you mean "acme"?';
    for (const component of [
      '<Delays provider="acm" />',
      '<Rule id="acm/any-time" />',
      '<Way plan="acm/vps/undo" />',
    ])
      expect(findingsWith(component)).toEqual([`content/guides/en/vps/acme-vps.mdx:15: ${said}`]);
  });

  test('every mistake on its own line', () => {
    const link = '[the plan](plan:acme/vps/end-of-term)';
    expect(findingsWith(`It takes 24 hours.\n\nSee ${link}.\n\nOr 3 days, "about".`)).toEqual([
      'content/guides/en/vps/acme-vps.mdx:15: holds the bare duration "24 hours"; embed <Value id="provider/value" />',
      'content/guides/en/vps/acme-vps.mdx:19: holds the bare duration "3 days"; embed <Value id="provider/value" />',
      'content/guides/en/vps/acme-vps.mdx:19: holds a straight quotation mark; use “ ” or « »',
    ]);
  });

  test('components, sections and links of the catalogue are welcome', () => {
    const words =
      '<Note title="So">\nSee [below](#the-steps).\n</Note>\n\nExport the data, then [write](support:acme/desk).';
    expect(findingsWith(words)).toEqual([]);
  });
});

test('a guide in a folder that is no family', () => {
  const head =
    'title: Guide\ndescription: How to end a VPS at Acme, and what to save first.\ntopic: cancel\ncode: baba\nchecked: 2026-11-22';
  expect(findingsAfter({ file: 'guides/en/vsp/other.mdx', write: `---\n${head}\n---\n\nWords.\n` })).toEqual([
    'content/guides/en/vsp/other.mdx:2: stands in the folder "vsp", which is no family; did you mean "vps"?',
  ]);
});
