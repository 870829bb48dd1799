import { describe, expect, test } from 'vitest';
import { type Case, FILES, findingsAfter } from './tree.ts';

const { product, provider, portal, procedures, dependants, routes, guide } = FILES;
const PRODUCT = 'content/providers/acme/products/vps.yaml';
const ROUTES = 'content/providers/acme/routes.yaml';

const IN_ROUTES: readonly Case[] = [
  {
    what: 'a template that a route extends',
    file: product,
    replace: 'code: bavo, extends: ordinary',
    by: 'code: bavo, extends: ordinray',
    found: [
      `${PRODUCT}:9: routes[0].extends route template "ordinray" does not exist; did you mean "ordinary"?`,
    ],
  },
  {
    what: 'a support channel',
    file: routes,
    replace: 'support: desk',
    by: 'support: dsk',
    found: [`${ROUTES}:18: ordinary.support support channel "dsk" does not exist; did you mean "desk"?`],
  },
  {
    what: 'a procedure',
    file: routes,
    replace: '  procedure: cancel-service\n',
    by: '  procedure: cancel-servce\n',
    found: [
      `${ROUTES}:9: ordinary.procedure procedure "cancel-servce" does not exist; did you mean "cancel-service"?`,
    ],
  },
  {
    what: 'a procedure to undo',
    file: routes,
    replace: 'procedure: cancel-service, sources',
    by: 'procedure: undo-it, sources',
    found: [`${ROUTES}:6: ordinary.undo.procedure procedure "undo-it" does not exist; valid: cancel-service`],
  },
  {
    what: 'the value of a notice',
    file: routes,
    replace: 'askBy: { kind: before-end, notice: notice }',
    by: 'askBy: { kind: before-end, notice: notices }',
    found: [`${ROUTES}:5: ordinary.askBy.notice value "notices" does not exist; did you mean "notice"?`],
  },
  {
    what: 'the value of a period',
    file: routes,
    replace: 'askBy: { kind: before-end, notice: notice }',
    by: 'askBy: { kind: within, period: two-weeks, from: { en: after the order, fr: après la commande } }',
    found: [`${ROUTES}:5: ordinary.askBy.period value "two-weeks" does not exist; valid: notice`],
  },
  {
    what: 'the value of a notice to undo',
    file: routes,
    replace: 'undo: { kind: before-end, notice: notice,',
    by: 'undo: { kind: before-end, notice: notcie,',
    found: [`${ROUTES}:6: ordinary.undo.notice value "notcie" does not exist; did you mean "notice"?`],
  },
  {
    what: 'the value of how long a link is valid',
    file: product,
    replace: 'undo: { kind: never, sources',
    by: 'undo: { kind: until-link, validity: three-days, sources',
    found: [`${PRODUCT}:10: routes[1].undo.validity value "three-days" does not exist; valid: notice`],
  },
  {
    what: 'the value of a delay',
    file: product,
    replace: 'delay: notice',
    by: 'delay: notic',
    found: [`${PRODUCT}:10: routes[1].ends.delay value "notic" does not exist; did you mean "notice"?`],
  },
  {
    what: 'the value of how long a stage lasts',
    file: routes,
    replace: 'lasts: notice',
    by: 'lasts: grace',
    found: [`${ROUTES}:16: ordinary.after.stages[0].lasts value "grace" does not exist; valid: notice`],
  },
  {
    what: 'an e-mail to expect',
    file: routes,
    replace: '    email: when-done\n',
    by: '    email: when-done\n    emails: [don]\n',
    found: [
      `${ROUTES}:13: ordinary.confirmation.emails[0] e-mail "don" does not exist; did you mean "done"?`,
    ],
  },
  {
    what: 'a check',
    file: routes,
    replace: 'checks: [administrator]',
    by: 'checks: [administrator, adminstrator]',
    found: [
      `${ROUTES}:19: ordinary.checks[1] check "adminstrator" does not exist; did you mean "administrator"?`,
    ],
  },
  {
    what: 'a warning, among the general ones too',
    file: routes,
    replace: 'warnings: [data-erased]',
    by: 'warnings: [data-earsed]',
    found: [
      `${ROUTES}:20: ordinary.warnings[0] warning "data-earsed" does not exist; did you mean "data-erased"?`,
    ],
  },
];

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
      'content/guides/en/vps/acme-vps.mdx:6: provider provider "acm" does not exist; did you mean "acme"?',
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

describe('a reference of a route to nothing', () => {
  test.each(IN_ROUTES)('$what', ({ found, ...change }) => {
    expect(findingsAfter(change)).toEqual(found);
  });
});

describe('a reference to nothing', () => {
  test.each(ELSEWHERE)('$what', ({ found, ...change }) => {
    expect(findingsAfter(change)).toEqual(found);
  });
});
