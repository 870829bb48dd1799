import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../../src/catalogue/check.ts';
import { CatalogueError } from '../../../src/catalogue/finding.ts';
import { type Change, FILES, findingsAfter, inTree } from './tree.ts';

const MISTAKES: readonly Change[] = [
  { file: FILES.variants, replace: 'family: email', by: 'family: emial' },
  { file: FILES.routes, replace: 'channel: portal', by: 'channel: portl' },
  { file: FILES.guide, replace: '## The steps', by: '# The steps' },
  { file: FILES.portal, replace: '    gloss: { fr: facturation }\n', by: '' },
];

const FOUND = [
  'content/guides/en/vps/acme-vps.mdx:15: the title stands in the head; sections begin with ##',
  'content/providers/acme/portal.yaml:13: labels.billing.gloss.fr is missing: the portal prints no "fr" words here, so readers need the meaning',
  'content/providers/acme/products/mail.yaml:1: family family "emial" does not exist; did you mean "email"?',
  'content/providers/acme/routes.yaml:3: ordinary.channel "portl" is not one of: portal, portal-and-email, ticket, portal-and-ticket, elsewhere, none',
];

describe('the content as a whole', () => {
  test('sound content has no findings', () => {
    expect(findingsAfter()).toEqual([]);
  });

  test('all mistakes are found in one run, by file and line', () => {
    expect(findingsAfter(...MISTAKES)).toEqual(FOUND);
  });

  test('a file that cannot be read does not make everything that names it wrong', () => {
    expect(findingsAfter({ file: FILES.provider, replace: 'name: Acme', by: 'nmae: Acme' })).toEqual([
      'content/providers/acme/provider.yaml:1: nmae is not a known key; did you mean "name"?',
    ]);
  });

  test('what is wrong elsewhere is still found beside such a file', () => {
    const found = findingsAfter(
      { file: FILES.product, replace: 'hint:', by: 'hnit:' },
      { file: FILES.guide, replace: 'next: acme/vps/end-of-term', by: 'next: acme/vsp/end-of-term' },
    );
    expect(found[0]).toMatch(
      /^content\/guides\/en\/vps\/acme-vps\.mdx:8: next plan, product or family "acme\/vsp/,
    );
    expect(found).toHaveLength(2);
  });
});

describe('reading the catalogue', () => {
  test('sound content becomes a catalogue', () => {
    const catalogue = inTree([], readCatalogue);
    expect(catalogue.families.map(({ id }) => id)).toEqual(['vps', 'email', 'basics']);
    expect(catalogue.guides.map(({ id, heads }) => [id, Object.keys(heads)])).toEqual([
      ['vps/acme-vps', ['en', 'fr']],
    ]);
    expect(catalogue.glossary.map(({ id }) => id)).toEqual(['cancel']);
  });

  test('content that is not sound throws every finding, one a line', () => {
    expect(() => inTree(MISTAKES, readCatalogue)).toThrow(CatalogueError);
    expect(() => inTree(MISTAKES, readCatalogue)).toThrow(
      ['The content has 4 problems:', ...FOUND].join('\n'),
    );
  });

  test('one problem is not called several', () => {
    const [mistake] = MISTAKES;
    expect(() => inTree(mistake ? [mistake] : [], readCatalogue)).toThrow('The content has 1 problem:\n');
  });
});
