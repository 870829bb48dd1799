import { describe, expect, it } from 'vitest';
import type { GuideBody } from '../../../../src/catalogue/model.ts';
import { compileBody } from '../../../../src/ui/guide/compile-body.ts';

const body = (text: string): GuideBody => ({ text, file: 'content/guides/en/vps/acme.mdx', line: 12 });

describe('the body of a guide', () => {
  it('has its headings, each with an id that nothing else on the page has', async () => {
    const { headings } = await compileBody(
      body('\n## Save your “data”\n\n### First\n\n## Save your “data”\n'),
    );
    expect(headings).toEqual([
      { depth: 2, slug: 'save-your-data', text: 'Save your “data”' },
      { depth: 3, slug: 'first', text: 'First' },
      { depth: 2, slug: 'save-your-data-1', text: 'Save your “data”' },
    ]);
  });

  it.each([
    ['a component that is not closed', '\nText.\n\n<Note title="x">\n\nText.\n', 15],
    ['an attribute that is not closed', '\n<Label id="x" y\n', 13],
    ['an expression that is none', 'Text {1 + }.\n', 12],
  ])('names file and line of %s', async (_, text, line) => {
    await expect(compileBody(body(text))).rejects.toThrow(
      new RegExp(`content/guides/en/vps/acme\\.mdx:${line}: is not valid MDX: \\w`),
    );
  });
});
