import { describe, expect, test } from 'vitest';
import { type Case, FILES, findingsAfter } from './tree.ts';

const { product, routes } = FILES;
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

describe('a reference of a route to nothing', () => {
  test.each(IN_ROUTES)('$what', ({ found, ...change }) => {
    expect(findingsAfter(change)).toEqual(found);
  });
});
