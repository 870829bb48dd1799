import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/catalogue/check.ts';
import { formatFinding } from '../../../src/catalogue/finding.ts';
import { type Case, type Change, FILES, findingsAfter, inTree } from './tree.ts';

const { product, variants, provider, routes, guide } = FILES;
const PRODUCT = 'content/providers/acme/products/vps.yaml';
const RESERVED = 'is a page of the wizard; choose another id';

const CASES: readonly Case[] = [
  {
    what: 'a variant that takes the address of a page',
    file: variants,
    replace: 'id: alone',
    by: 'id: not-sure',
    found: [`content/providers/acme/products/mail.yaml:8: variants[0].id "not-sure" ${RESERVED}`],
  },
  {
    what: 'a family that takes the address of a page',
    file: 'families.yaml',
    replace: 'id: basics, kind: topic',
    by: 'id: other, kind: topic',
    found: [`content/families.yaml:4: families[2].id "other" ${RESERVED}`],
  },
  {
    what: 'a route twice in a product',
    file: product,
    replace: 'id: immediate, code: bago',
    by: 'id: end-of-term, code: bago',
    found: [`${PRODUCT}:10: routes[1].id "end-of-term" stands twice`],
  },
  {
    what: 'a variant twice',
    file: variants,
    replace: 'id: with-a-vps',
    by: 'id: alone',
    found: ['content/providers/acme/products/mail.yaml:13: variants[1].id "alone" stands twice'],
  },
  {
    what: 'a family twice',
    file: 'families.yaml',
    replace: 'id: basics, kind: topic',
    by: 'id: vps, kind: topic',
    found: ['content/families.yaml:4: families[2].id "vps" stands twice'],
  },
  {
    what: 'a rule twice',
    file: provider,
    replace: 'rules:\n',
    by: 'rules:\n  - { id: any-time, title: { en: A, fr: B }, text: { en: A, fr: B }, advice: true }\n',
    found: ['content/providers/acme/provider.yaml:18: rules[1].id "any-time" stands twice'],
  },
  {
    what: 'a glossary entry twice',
    file: 'glossary.yaml',
    replace: 'entries:\n',
    by: 'entries:\n  - { id: cancel, term: { en: A, fr: B } }\n',
    found: ['content/glossary.yaml:3: entries[1].id "cancel" stands twice'],
  },
  {
    what: 'the final route before the one that can be undone',
    file: product,
    replace: '  - { id: end-of-term, code: bavo, extends: ordinary }\n',
    by: '  - { id: delete-resource, code: zuzu, extends: ordinary }\n  - { id: end-of-term, code: bavo, extends: ordinary }\n',
    found: [`${PRODUCT}:9: routes[0] stands before "end-of-term"; the route that can be undone comes first`],
  },
  {
    what: 'a field that neither the route nor its template has',
    file: product,
    replace: 'id: end-of-term, code: bavo, extends: ordinary',
    by: 'id: end-of-term, code: bavo, channel: ticket, data: erased, refund: none, support: desk, sources: [ACME-DOC]',
    found: ['ends', 'askBy', 'undo', 'confirmation'].map(
      (field) =>
        `${PRODUCT}:9: routes[0].${field} is missing; write it here, or name a template with "extends"`,
    ),
  },
  {
    what: 'a field that a template needs itself',
    file: routes,
    replace: '  data: erased\n',
    by: '',
    found: [
      'content/providers/acme/routes.yaml:3: ordinary.data is missing; it is one of: ' +
        'erased, erased-at-once, kept-then-erased, released, moves-with-you, services-end, nothing-lost, unpublished',
    ],
  },
  {
    what: 'a code of two plans',
    file: product,
    replace: 'code: bago',
    by: 'code: bavo',
    found: [
      `${PRODUCT}:10: routes[1].code "bavo" already belongs to the plan acme/vps/end-of-term; "baba" is free`,
    ],
  },
  {
    what: 'a code of a plan in a variant',
    file: product,
    replace: 'code: bago',
    by: 'code: bido',
    found: [
      `${PRODUCT}:10: routes[1].code "bido" already belongs to the plan acme/mail/with-a-vps/end-of-term; "biba" is free`,
    ],
  },
  {
    what: 'a code of a guide that differs between the languages',
    file: guide,
    replace: 'code: bure',
    by: 'code: bara',
    found: ['content/guides/fr/vps/acme-vps.mdx:5: code "bure" differs from the other language\'s "bara"'],
  },
];

describe('the structure of the content', () => {
  test.each(CASES)('$what', ({ found, ...change }) => {
    expect(findingsAfter(change)).toEqual(found);
  });

  test('a provider that takes the address of a page', () => {
    const found = findingsAfter({ file: 'providers/compare/provider.yaml', write: PROVIDER });
    expect(found).toEqual([`content/providers/compare/provider.yaml:1: "compare" ${RESERVED}`]);
  });

  test('an id in two files of the same kind', () => {
    const warning =
      'keep-a-trace: { severity: note, reversible: never, title: { en: A, fr: B }, text: { en: A, fr: B }, advice: true }\n';
    expect(findingsAfter({ file: 'providers/acme/warnings/more.yaml', write: warning })).toEqual([
      'content/providers/acme/warnings/more.yaml:1: keep-a-trace is defined twice; first in content/providers/acme/warnings.yaml',
    ]);
  });

  test('a code of a plan and of a guide in both languages', () => {
    const message = '"bavo" already belongs to the plan acme/vps/end-of-term; "baba" is free';
    expect(
      findingsAfter(
        { file: FILES.guide, replace: 'code: bure', by: 'code: bavo' },
        { file: FILES.guideInFrench, replace: 'code: bure', by: 'code: bavo' },
      ),
    ).toEqual([
      `content/guides/en/vps/acme-vps.mdx:5: code ${message}`,
      `content/guides/fr/vps/acme-vps.mdx:5: code ${message}`,
    ]);
  });

  test('a code that was copied from a file that is read later', () => {
    const copied: Change = { file: FILES.variants, replace: 'code: bazu', by: 'code: bavo' };
    const found = (published?: ReadonlyMap<string, string>): readonly string[] =>
      inTree([copied], (root) =>
        checkContent(root, published === undefined ? {} : { published }).findings.map(formatFinding),
      );
    expect(found()[0]).toContain(
      'vps.yaml:9: routes[0].code "bavo" already belongs to the plan acme/mail/alone',
    );
    const published = new Map([
      ['bavo', '/{lang}/cancel/vps/acme/vps/end-of-term/'],
      ['baba', '/{lang}/cancel/vps/acme/gone/end-of-term/'],
    ]);
    expect(found(published)).toEqual([
      'content/providers/acme/products/mail.yaml:11: variants[0].routes[0].code "bavo" already belongs to the plan acme/vps/end-of-term; "babe" is free',
    ]);
  });
});

const PROVIDER = `name: Compare
website: https://compare.example
summary: { en: A, fr: B }
portal: { name: { en: A, fr: B }, open: { en: A, fr: B } }
support: [{ id: desk, name: { en: A, fr: B }, action: { en: A, fr: B }, advice: true }]
rules: []
checked: 2026-11-22
`;
