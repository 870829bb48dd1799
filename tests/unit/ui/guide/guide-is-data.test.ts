import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CatalogueError } from '../../../../src/catalogue/finding.ts';
import { drawnBody, unlisted } from './drawn-body.ts';
import { CANARY, nastyGuide } from './nasty-guides.ts';

const GUIDES = 10_000;

/** What a body comes to: its HTML, or why it is refused. */
async function outcome(text: string): Promise<{ readonly html: string } | { readonly refused: string }> {
  try {
    return { html: await drawnBody(text) };
  } catch (error) {
    if (error instanceof CatalogueError) return { refused: error.message };
    throw error;
  }
}

const ran = `globalThis.${CANARY}=true`;

describe('a guide is data', () => {
  it.each([
    ['an expression in a prop', `<Note title="x" y={${ran}}>words</Note>`],
    ['an expression in a known prop', `<Note title={${ran}}>words</Note>`],
    ['props that are spread', `<Note {...(${ran},{})} title="x">words</Note>`],
    ['an expression', `Two: {${ran}}.`],
    ['an expression that is a comment', `{/* */ ${ran}}`],
    ['an export without a space', `export*from'data:text/javascript,${ran}'`],
    ['a layout', `export default () => ${ran}`],
    ['a script', `<script>${ran}</script>`],
    ['HTML of Astro', '<Note set:html="<b>x</b>" title="x" />'],
  ])('%s is never run, even where nobody ran the check', async (_, text) => {
    const result = await outcome(text);
    expect(result).toHaveProperty('refused', expect.stringMatching(/acme\.mdx:1: \S/));
    expect(Reflect.get(globalThis, CANARY)).toBeUndefined();
  });

  it('draws what is listed, and addresses for mail as words', async () => {
    const html = await drawnBody(
      'Hi *you* & **all** of x@example.com, see [it](guide:vps/a).\n\n3. &lt;b&gt;\n\n<Note title="x">\n\nwords\n\n</Note>',
    );
    expect(html).toBe(
      '<p>Hi <em>you</em> &amp; <strong>all</strong> of x@example.com, see <a href="guide:vps/a">it</a>.</p>\n' +
        '<ol start="3">\n<li>&lt;b&gt;</li>\n</ol>\n<data title="x"><p>words</p></data>',
    );
  });

  it(`of ${GUIDES} guides made of nasty pieces, what is drawn holds nothing that is not listed, and nothing runs`, async () => {
    let drawn = 0;
    await fc.assert(
      fc.asyncProperty(nastyGuide, async (text) => {
        const result = await outcome(text);
        expect(Reflect.get(globalThis, CANARY)).toBeUndefined();
        if (!('html' in result)) return;
        drawn += 1;
        expect(unlisted(result.html)).toEqual([]);
      }),
      { numRuns: GUIDES },
    );
    // A generator whose guides are all refused would prove nothing.
    expect(drawn / GUIDES).toBeGreaterThan(0.1);
  });
});
