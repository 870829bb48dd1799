import { describe, expect, test } from 'vitest';
import { type Case, FILES, findingsAfter } from './tree.ts';

const { product, provider, portal, procedures, routes, guide } = FILES;
const NO_SOURCE = 'has no "sources"; name at least one, or mark it "advice: true"';
const UNKNOWN = '"ACME-DOCS" is not in sources.yaml; did you mean "ACME-DOC"?';

const CASES: readonly Case[] = [
  {
    what: 'a label that the portal prints in one language only, without its meaning in the other',
    file: portal,
    replace: '    gloss: { fr: facturation }\n',
    by: '',
    found: [
      'content/providers/acme/portal.yaml:13: labels.billing.gloss.fr is missing: the portal prints no "fr" words here, so readers need the meaning',
    ],
  },
  {
    what: 'a rule without a source',
    file: provider,
    replace: 'fr: "Demandez dans {portal}." }\n    sources: [ACME-DOC]\n',
    by: 'fr: "Demandez dans {portal}." }\n',
    found: [`content/providers/acme/provider.yaml:17: rules[0] ${NO_SOURCE}`],
  },
  {
    what: 'a value without a source',
    file: 'providers/acme/values.yaml',
    replace: '  sources: [ACME-DOC]\n',
    by: '',
    found: [`content/providers/acme/values.yaml:2: notice ${NO_SOURCE}`],
  },
  {
    what: 'an advice that is no longer marked as one',
    file: 'providers/acme/warnings.yaml',
    replace: '  advice: true\n',
    by: '',
    found: [`content/providers/acme/warnings.yaml:2: keep-a-trace ${NO_SOURCE}`],
  },
  {
    what: 'an e-mail without a source',
    file: 'providers/acme/emails.yaml',
    replace: '  sources: [ACME-DOC]\n',
    by: '',
    found: [`content/providers/acme/emails.yaml:2: done ${NO_SOURCE}`],
  },
  {
    what: 'something not covered, without a source',
    file: 'providers/acme/not-covered.yaml',
    replace: '  sources: [ACME-DOC]\n',
    by: '',
    found: [`content/providers/acme/not-covered.yaml:1: [0] ${NO_SOURCE}`],
  },
  {
    what: 'a confirmation without a source',
    file: routes,
    replace: '    email: when-done\n    sources: [ACME-DOC]\n',
    by: '    email: when-done\n',
    found: [`content/providers/acme/routes.yaml:11: ordinary.confirmation ${NO_SOURCE}`],
  },
  {
    what: 'an undo of a product without a source',
    file: product,
    replace: 'undo: { kind: never, sources: [ACME-DOC] }',
    by: 'undo: { kind: never }',
    found: [`content/providers/acme/products/vps.yaml:10: routes[1].undo ${NO_SOURCE}`],
  },
  {
    what: 'a confirmation of a product without a source',
    file: product,
    replace: 'undo: { kind: never, sources: [ACME-DOC] }',
    by: 'undo: { kind: never, sources: [ACME-DOC] }, confirmation: { proof: { en: A, fr: B }, email: unpublished }',
    found: [`content/providers/acme/products/vps.yaml:10: routes[1].confirmation ${NO_SOURCE}`],
  },
  {
    what: "routes without a source, neither their own nor their template's",
    file: routes,
    replace: 'warnings: [data-erased]\n  sources: [ACME-DOC]\n',
    by: 'warnings: [data-erased]\n',
    found: [
      'mail.yaml:11: variants[0].routes[0]',
      'mail.yaml:16: variants[1].routes[0]',
      'vps.yaml:9: routes[0]',
      'vps.yaml:10: routes[1]',
    ].map(
      (place) =>
        `content/providers/acme/products/${place} has no "sources", neither its own nor its template's`,
    ),
  },
  {
    what: 'an unknown source of a step',
    file: procedures,
    replace:
      '        fr: "Voyez [les dates](#dates), [le guide](guide:vps/acme-vps) et [la liste](screen:services)."',
    by: '        fr: "Voyez [les dates](#dates), [le guide](guide:vps/acme-vps) et [la liste](screen:services)."\n      sources: [ACME-DOCS]',
    found: [`content/providers/acme/procedures.yaml:12: cancel-service.steps[1].sources[0] ${UNKNOWN}`],
  },
  {
    what: "an unknown source of a product's route",
    file: product,
    replace: 'code: bavo, extends: ordinary',
    by: 'code: bavo, extends: ordinary, sources: [ACME-DOCS]',
    found: [`content/providers/acme/products/vps.yaml:9: routes[0].sources[0] ${UNKNOWN}`],
  },
  {
    what: "an unknown source of a product's undo",
    file: product,
    replace: 'undo: { kind: never, sources: [ACME-DOC] }',
    by: 'undo: { kind: never, sources: [ACME-DOCS] }',
    found: [`content/providers/acme/products/vps.yaml:10: routes[1].undo.sources[0] ${UNKNOWN}`],
  },
  {
    what: 'an unknown source of a guide',
    file: guide,
    replace: 'sources: [ACME-DOC]',
    by: 'sources: [ACME-DOC, ACME-DOCS]',
    found: [`content/guides/en/vps/acme-vps.mdx:9: sources[1] ${UNKNOWN}`],
  },
];

describe('what nobody could check', () => {
  test.each(CASES)('$what', ({ found, ...change }) => {
    expect(findingsAfter(change)).toEqual(found);
  });
});
