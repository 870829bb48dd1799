import { describe, expect, test } from 'vitest';
import {
  allPlans,
  type Guide,
  type Product,
  type Provider,
  type Route,
} from '../../../src/catalogue/model.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { viewContext } from '../../../src/site/context.ts';
import { planView } from '../../../src/site/plan/plan.ts';
import { wordsOf as plain } from '../../../src/site/text/resolve-text.ts';
import type { PlanView } from '../../../src/site/types.ts';
import { catalogue, family, product, provider, route, STATED, text } from '../catalogue/made.ts';
import { ACME } from './acme.ts';

interface Own {
  readonly provider?: Partial<Provider>;
  readonly product?: Partial<Product>;
  readonly guides?: readonly Guide[];
  readonly routes?: readonly Route[];
}

/** The view of Acme's first plan. */
function view(fields: Partial<Route> = {}, own: Own = {}, locale: Locale = 'en'): PlanView {
  const routes = [route('end-of-term', fields), ...(own.routes ?? [])];
  const acme = provider('acme', [product('vps', 'vps', routes, own.product)], { ...ACME, ...own.provider });
  const small = catalogue([family('vps')], [acme], own.guides);
  const [ref] = allPlans(small);
  if (!ref) throw new Error('the builders make a plan');
  return planView(ref, viewContext(small, locale));
}

describe('the heading of a plan', () => {
  test.each<[Locale, string]>([
    ['en', 'Cancel a vps at the end of its term'],
    ['fr', 'Résilier a vps (fr) à son échéance'],
  ])('in "%s" is made of the route and the phrase of the product', (locale, title) => {
    expect(view({}, {}, locale).title).toBe(title);
  });

  test('is the one that the route brings', () => {
    expect(view({ title: text('Give it back', "Rendez-le aujourd'hui") }, {}, 'fr').title).toBe(
      'Rendez-\u2060le aujourd’hui',
    );
  });
});

describe('the way to the portal', () => {
  test('is the address of the first region, with the others beside it', () => {
    const { portal, regions } = view();
    expect(portal).toEqual({ text: 'Open', href: 'https://eu.acme.example/services' });
    expect(regions).toEqual([
      { text: 'I have a Canadian account', href: 'https://ca.acme.example/services' },
    ]);
  });

  test('is the screen of the product, where it has one', () => {
    const { portal, regions } = view({}, { product: { screen: 'area' } });
    expect(portal?.href).toBe('https://acme.example/area');
    expect(regions).toEqual([]);
  });

  test('is missing where no address is published', () => {
    const { portal, regions } = view({}, { product: { screen: 'hidden' } });
    expect([portal, regions]).toEqual([undefined, []]);
  });
});

describe('the warnings of a plan', () => {
  test.each([
    [{ severity: 'critical' }, 'Cannot be undone'],
    [{ severity: 'caution', costs: 'money' }, 'Can cost you money'],
    [{ severity: 'caution', costs: 'time' }, 'Takes time'],
    [{ severity: 'note' }, 'Good to know'],
  ] as const)('%o are tagged', (kind, tag) => {
    const warnings = new Map([
      [
        'one',
        {
          ...kind,
          reversible: 'never' as const,
          title: text('Title'),
          text: text('In {portal}.'),
          ...STATED,
        },
      ],
    ]);
    const [warning] = view({ warnings: ['one'] }, { provider: { warnings } }).warnings;
    expect(warning).toMatchObject({ id: 'one', severity: kind.severity, tag, title: 'Title' });
    expect(plain(warning?.text ?? [])).toBe('In the Acme portal.');
  });

  test.each([
    ['high', false, undefined],
    ['medium', false, 'From an older or partial source'],
    ['low', false, 'Reported, not confirmed by the provider'],
    ['high', true, 'Our advice'],
  ] as const)('of confidence %s, advice %s, say so', (confidence, advice, reliability) => {
    const warnings = new Map([
      [
        'one',
        {
          severity: 'note' as const,
          reversible: 'never' as const,
          title: text('A'),
          text: text('B'),
          ...STATED,
          confidence,
          advice,
        },
      ],
    ]);
    const [warning] = view({ warnings: ['one'] }, { provider: { warnings } }).warnings;
    expect(warning?.reliability).toBe(reliability);
  });
});

describe('the steps of a plan', () => {
  const { procedure } = view({ procedure: 'cancel' });

  test('have the labels of the portal and its name', () => {
    expect(procedure?.steps.map((step) => plain(step.text))).toEqual([
      'Choose Cancel my service in the Acme portal.',
      'Choose Cancel my service again.',
    ]);
  });

  test('have small print: their own, and the other wordings of a label where it first stands', () => {
    expect(procedure?.steps.map(({ remarks }) => remarks.map(plain))).toEqual([['Or ....'], []]);
    expect(procedure?.steps.map(({ wordings }) => wordings.map(plain))).toEqual([
      ['Some screens say Cancel, End it.', 'Older screens say Terminate.'],
      [],
    ]);
  });

  test('in the language of the reader', () => {
    const french = view({ procedure: 'cancel' }, {}, 'fr').procedure;
    expect(french?.steps[0]?.remarks.map(plain)).toEqual(['Ou ....']);
    expect(french?.steps[0]?.wordings.map(plain)).toEqual(['D’anciens écrans affichent Supprimer.']);
  });

  test('are none where nothing is documented', () => {
    expect(view().procedure).toBeUndefined();
  });
});

describe('what to expect', () => {
  const confirmation = {
    proof: text('The line in {portal} says so.'),
    email: 'confirmation-link' as const,
    emails: ['link'],
    ...STATED,
  };

  test('the proof, and the e-mail with what is known of it, its subject in the language it is printed in', () => {
    const { proof } = view({ confirmation });
    expect(plain(proof.text)).toBe('The line in the Acme portal says so.');
    expect(plain(proof.email).replaceAll('\u2060', '')).toBe(
      'An e-mail with a link follows. Nothing happens until you open that link.',
    );
  });

  test('the undo, with its note and its steps', () => {
    const { undo } = view({
      undo: { kind: 'until-billing', procedure: 'cancel', note: text('Be quick.'), ...STATED },
    });
    expect(plain(undo.text)).toBe('You can stop the cancellation until the next billing date. Be quick.');
    expect(undo.procedure?.title).toBe('Cancel it');
  });

  test('the support, with a button where its address is published', () => {
    expect(view().support).toEqual({
      text: [{ kind: 'text', text: 'Open a ticket in the Acme portal.' }],
      action: { text: 'Write to support', href: 'https://acme.example/support' },
    });
    expect(view({ support: 'phone' }).support).toEqual({
      text: [{ kind: 'text', text: translator('en')('facts.support.none', { provider: 'Acme' }) }],
    });
  });
});

describe('why the button may be missing', () => {
  const checks = new Map([
    [
      'paid',
      {
        title: text('All is paid'),
        otherwise: text('Pay.'),
        missing: text('An invoice is open.'),
        ...STATED,
      },
    ],
    ['saved', { title: text('All is saved'), otherwise: text('Save it.'), ...STATED }],
  ]);
  const own = { provider: { checks, buttonMissing: [{ text: text('You are elsewhere.'), ...STATED }] } };

  test('the checks of the plan first, then what holds everywhere', () => {
    const { missing } = view({ checks: ['saved', 'paid'] }, own);
    expect(missing?.reasons.map(({ text: reason, check }) => [plain(reason), check])).toEqual([
      ['An invoice is open.', 'paid'],
      ['You are elsewhere.', undefined],
    ]);
  });

  test('is no question where nothing is pressed in the portal', () => {
    expect(view({ channel: 'ticket' }, own).missing).toBeUndefined();
  });
});

describe('where a plan leads on', () => {
  test('to the other routes of the product, and to the planner with itself ticked', () => {
    expect(view({}, { routes: [route('immediate')] }).related).toEqual([
      { text: 'Delete a vps now', href: '/en/cancel/vps/acme/vps/immediate/' },
      { text: 'Add it to a plan for several services', href: '/en/planner/?bavo=' },
    ]);
  });

  test('to its permanent link', () => {
    expect(view({ code: 'zuzu' }).permanent.href).toBe('/go/zuzu/');
  });

  test('to the sources, each document once', () => {
    expect(view({ sources: ['DOC', 'DOC', 'GONE'] }).sources).toEqual([
      {
        id: 'source-doc',
        title: 'How to cancel',
        lang: 'en',
        publisher: 'Acme',
        date: '19\u00A0January 2026',
      },
    ]);
  });

  test('to the answers that led here, each with the way to change it', () => {
    const { recap } = view({}, { routes: [route('immediate')] });
    expect(recap.map(({ question, answer, change }) => [question, answer, change.href])).toEqual([
      ['When', 'At the end of the period I paid for', '/en/cancel/vps/acme/vps/'],
    ]);
  });
});
