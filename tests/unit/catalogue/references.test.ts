import { describe, expect, test } from 'vitest';
import { type Case, FILES, findingsAfter } from './tree.ts';

const { product, provider, portal, procedures, dependants, guide } = FILES;
const PRODUCT = 'content/providers/acme/products/vps.yaml';

const ELSEWHERE: readonly Case[] = [
  {
    what: 'the family of a product',
    file: product,
    replace: 'family: vps',
    by: 'family: vsp',
    found: [`${PRODUCT}:1: family family "vsp" does not exist; did you mean "vps"?`],
  },
  {
    what: 'a family for guides only',
    file: product,
    replace: 'family: vps',
    by: 'family: basics',
    found: [`${PRODUCT}:1: family family "basics" does not exist; valid: vps, email`],
  },
  {
    what: 'a second family',
    file: product,
    replace: 'family: vps',
    by: 'family: vps\nalsoUnder: [mail]',
    found: [`${PRODUCT}:2: alsoUnder[0] family "mail" does not exist; did you mean "email"?`],
  },
  {
    what: 'the family that a provider has a hint for',
    file: provider,
    replace: 'portal:\n',
    by: 'familyHints:\n  vsp: { en: A, fr: A }\nportal:\n',
    found: [
      'content/providers/acme/provider.yaml:5: familyHints.vsp family "vsp" does not exist; did you mean "vps"?',
    ],
  },
  {
    what: 'the screen of a product',
    file: product,
    replace: 'screen: services',
    by: 'screen: service',
    found: [`${PRODUCT}:6: screen screen "service" does not exist; did you mean "services"?`],
  },
  {
    what: 'the guide of a product',
    file: product,
    replace: 'guide: vps/acme-vps',
    by: 'guide: vps/acme-vsp',
    found: [`${PRODUCT}:5: guide guide "vps/acme-vsp" does not exist; did you mean "vps/acme-vps"?`],
  },
  {
    what: 'a dependant of a product',
    file: product,
    replace: 'dependants: [mailboxes]',
    by: 'dependants: [mailbox]',
    found: [`${PRODUCT}:7: dependants[0] dependant "mailbox" does not exist; did you mean "mailboxes"?`],
  },
  {
    what: 'the value that a debit counts by',
    file: 'providers/acme/warnings.yaml',
    replace: 'severity: note',
    by: 'severity: note\n  debit: { kind: before-end, notice: an-hour }',
    found: [
      'content/providers/acme/warnings.yaml:3: keep-a-trace.debit.notice value "an-hour" does not exist; valid: notice',
    ],
  },
  {
    what: 'the procedure of a dependant',
    file: dependants,
    replace: 'procedure: cancel-service',
    by: 'procedure: cancel-services',
    found: [
      'content/providers/acme/dependants.yaml:6: mailboxes.procedure procedure "cancel-services" does not exist; did you mean "cancel-service"?',
    ],
  },
  {
    what: 'the product of a dependant',
    file: dependants,
    replace: 'product: acme/mail',
    by: 'product: acme/mial',
    found: [
      'content/providers/acme/dependants.yaml:7: mailboxes.product product "acme/mial" does not exist; did you mean "acme/mail"?',
    ],
  },
  {
    what: 'the first screen of a portal',
    file: provider,
    replace: 'home: services',
    by: 'home: home',
    found: [
      'content/providers/acme/provider.yaml:7: portal.home screen "home" does not exist; valid: services',
    ],
  },
  {
    what: 'the region of an address',
    file: portal,
    replace: 'url: { eu: ',
    by: 'url: { ue: ',
    found: [
      'content/providers/acme/portal.yaml:5: screens.services.url.ue region "ue" does not exist; did you mean "eu"?',
    ],
  },
  {
    what: 'the screen of a label',
    file: portal,
    replace: 'screen: services',
    by: 'screen: servces',
    found: [
      'content/providers/acme/portal.yaml:10: labels.cancel.screen screen "servces" does not exist; did you mean "services"?',
    ],
  },
  {
    what: 'the screen of a procedure',
    file: procedures,
    replace: 'screen: services',
    by: 'screen: servces',
    found: [
      'content/providers/acme/procedures.yaml:3: cancel-service.screen screen "servces" does not exist; did you mean "services"?',
    ],
  },
  {
    what: 'the provider of a guide',
    file: guide,
    replace: 'provider: acme',
    by: 'provider: acm',
    found: [
      'content/guides/en/vps/acme-vps.mdx:6: provider names the provider "acm", which does not exist; did you mean "acme"?',
    ],
  },
  {
    what: 'a product of a guide',
    file: guide,
    replace: 'products: [acme/vps]',
    by: 'products: [acme/vps, acme/vsp]',
    found: [
      'content/guides/en/vps/acme-vps.mdx:7: products[1] product "acme/vsp" does not exist; did you mean "acme/vps"?',
    ],
  },
  {
    what: 'where a guide leads next',
    file: guide,
    replace: 'next: acme/vps/end-of-term',
    by: 'next: acme/vps/end-of-trem',
    found: [
      'content/guides/en/vps/acme-vps.mdx:8: next plan, product or family "acme/vps/end-of-trem" does not exist; did you mean "acme/vps/end-of-term"?',
    ],
  },
  {
    what: 'a related guide',
    file: guide,
    replace: 'sources: [ACME-DOC]',
    by: 'sources: [ACME-DOC]\nrelated: [vps/acme-vp]',
    found: [
      'content/guides/en/vps/acme-vps.mdx:10: related[0] guide "vps/acme-vp" does not exist; did you mean "vps/acme-vps"?',
    ],
  },
];

describe('a reference to nothing', () => {
  test.each(ELSEWHERE)('$what', ({ found, ...change }) => {
    expect(findingsAfter(change)).toEqual(found);
  });
});
