import { describe, expect, test } from 'vitest';
import { type Case, FILES, findingsAfter } from './tree.ts';

const { product, variants, provider, portal, routes, guide } = FILES;

const CASES: readonly Case[] = [
  {
    what: 'an unknown key, with the nearest known one',
    file: provider,
    replace: '  home: services',
    by: '  hom: services',
    found: ['content/providers/acme/provider.yaml:7: portal.hom is not a known key; did you mean "home"?'],
  },
  {
    what: 'a misspelt key of a required field, once',
    file: product,
    replace: 'hint:',
    by: 'hnit:',
    found: ['content/providers/acme/products/vps.yaml:4: hnit is not a known key; did you mean "hint"?'],
  },
  {
    what: 'an unknown language',
    file: product,
    replace: 'fr: Un serveur virtuel',
    by: 'fr: Un serveur virtuel, de: Ein virtueller Server',
    found: ['content/providers/acme/products/vps.yaml:4: hint.de is not a known key; did you mean "en"?'],
  },
  {
    what: 'a missing key',
    file: product,
    replace: 'hint: { en: A virtual server, fr: Un serveur virtuel }\n',
    by: '',
    found: ['content/providers/acme/products/vps.yaml:1: hint is missing'],
  },
  {
    what: 'a missing language',
    file: product,
    replace: ', fr: Un serveur virtuel',
    by: '',
    found: ['content/providers/acme/products/vps.yaml:4: hint.fr is missing'],
  },
  {
    what: 'a key without a value',
    file: product,
    replace: 'family: vps',
    by: 'family:',
    found: ['content/providers/acme/products/vps.yaml:1: family is empty'],
  },
  {
    what: 'an empty text',
    file: product,
    replace: 'en: A virtual server',
    by: 'en: ""',
    found: ['content/providers/acme/products/vps.yaml:4: hint.en must not be empty'],
  },
  {
    what: 'a word where a number belongs',
    file: product,
    replace: 'family: vps',
    by: 'family: vps\norder: first',
    found: ['content/providers/acme/products/vps.yaml:2: order must be a number, and is the text "first"'],
  },
  {
    what: 'a word that is not one of those allowed',
    file: routes,
    replace: 'channel: portal',
    by: 'channel: portl',
    found: [
      'content/providers/acme/routes.yaml:3: ordinary.channel "portl" is not one of: ' +
        'portal, portal-and-email, ticket, portal-and-ticket, elsewhere, none',
    ],
  },
  {
    what: 'an unknown kind',
    file: routes,
    replace: 'askBy: { kind: before-end, notice: notice }',
    by: 'askBy: { kind: before }',
    found: [
      'content/providers/acme/routes.yaml:5: ordinary.askBy.kind "before" is not one of: ' +
        'before-end, before-end-unpublished, within, any-time, not-needed, unpublished',
    ],
  },
  {
    what: 'a missing kind',
    file: routes,
    replace: 'askBy: { kind: before-end, notice: notice }',
    by: 'askBy: { notice: notice }',
    found: [
      'content/providers/acme/routes.yaml:5: ordinary.askBy.kind is missing; it is one of: ' +
        'before-end, before-end-unpublished, within, any-time, not-needed, unpublished',
    ],
  },
  {
    what: 'YAML that cannot be read, once',
    file: product,
    replace: 'hint: { en',
    by: 'hint: { en: {',
    found: [
      'content/providers/acme/products/vps.yaml:4: opens { and never closes it; put } after the last thing in it',
    ],
  },
  {
    what: 'a key that stands twice',
    file: product,
    replace: 'hint:',
    by: 'name:',
    found: ['content/providers/acme/products/vps.yaml:4: says "name" twice, first on line 2; delete one'],
  },
  {
    what: 'a head of a guide that cannot be read, on the line of the file',
    file: guide,
    replace: 'topic: cancel',
    by: 'topic: [cancel',
    found: [
      'content/guides/en/vps/acme-vps.mdx:4: opens [ and never closes it; put ] after the last thing in it',
    ],
  },
  {
    what: 'an id in capitals',
    file: product,
    replace: 'family: vps',
    by: 'family: VPS',
    found: [
      'content/providers/acme/products/vps.yaml:1: family must be lower-case letters, digits and single hyphens',
    ],
  },
  {
    what: 'a key that is an id, in capitals',
    file: portal,
    replace: '  billing:',
    by: '  Billing:',
    found: [
      'content/providers/acme/portal.yaml:13: labels.Billing must be lower-case letters, digits and single hyphens',
    ],
  },
  {
    what: 'a code that cannot be said aloud',
    file: product,
    replace: 'code: bavo',
    by: 'code: qxyz',
    found: [
      'content/providers/acme/products/vps.yaml:9: routes[0].code must be two or three syllables such as "bavo"',
    ],
  },
  {
    what: 'a date that is none',
    file: product,
    replace: 'checked: 2026-11-22',
    by: 'checked: 2026-13-01',
    found: ['content/providers/acme/products/vps.yaml:12: checked must be a date such as 2026-11-22'],
  },
  {
    what: 'an address without https',
    file: portal,
    replace: 'https://acme.example/services',
    by: 'http://acme.example/services',
    found: [
      'content/providers/acme/portal.yaml:5: screens.services.url.eu must be an address that begins with https://',
    ],
  },
  {
    what: 'routes beside variants',
    file: variants,
    replace: 'checked:',
    by: 'routes: [{ id: ticket, code: zuzu, extends: ordinary }]\nchecked:',
    found: [
      'content/providers/acme/products/mail.yaml:18: routes needs either "routes" or "variants" ' +
        '(each variant with its own routes), not both',
    ],
  },
  {
    what: 'variants without the question that tells them apart',
    file: variants,
    replace: 'variantQuestion: { en: How did you get it?, fr: "Comment l\'avez-vous obtenu ?" }\n',
    by: '',
    found: ['content/providers/acme/products/mail.yaml:1: variantQuestion variants need a "variantQuestion"'],
  },
  {
    what: 'a caution that does not say what it costs',
    file: 'warnings.yaml',
    replace: 'severity: critical',
    by: 'severity: caution',
    found: ['content/warnings.yaml:2: data-erased.costs a caution says what it costs: money or time'],
  },
];

describe('a file that is not valid by itself', () => {
  test.each(CASES)('$what', ({ found, ...change }) => {
    expect(findingsAfter(change)).toEqual(found);
  });

  test('a guide without a head', () => {
    expect(findingsAfter({ file: 'guides/en/vps/other.mdx', write: 'Words.\n' })).toEqual([
      'content/guides/en/vps/other.mdx:1: needs a head between two lines of "---"',
    ]);
  });

  test('a provider folder without its own file', () => {
    expect(findingsAfter({ file: 'providers/other/checks.yaml', write: '{}\n' })).toEqual([
      'content/providers/other/provider.yaml: does not exist; every provider folder needs one',
    ]);
  });

  test('a file of the site that is not there', () => {
    expect(findingsAfter({ file: 'glossary.yaml', remove: true })).toEqual([
      'content/glossary.yaml: does not exist',
    ]);
  });
});
