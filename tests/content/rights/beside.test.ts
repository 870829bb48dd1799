import { describe, expect, test } from 'vitest';
import { planId } from '../../../src/catalogue/model.ts';
import { LOCALES } from '../../../src/i18n/locales.ts';
import { documentContext } from '../../../src/outputs/documents/lines.ts';
import { planMarkdown } from '../../../src/outputs/markdown/plan-markdown.ts';
import { repliesAbout } from '../../../src/outputs/replies/replies.ts';
import { rightsOfPlan } from '../../../src/rights/rights-for.ts';
import { viewContext } from '../../../src/site/context.ts';
import { entriesOf } from '../../../src/site/entries.ts';
import { planView } from '../../../src/site/plan/plan.ts';
import { besideStatement } from '../../../src/site/rights/beside.ts';
import { secondChanceOf } from '../../../src/site/rights/second-chance.ts';
import { catalogue, plans } from '../content.ts';

const SITE = new URL('https://example.org/');
const RIGHTS = catalogue.jurisdictions.flatMap(({ rights }) => rights);
/** Statements of plans that a right touches, as it names them. */
const TOUCHED = [
  ...new Set(RIGHTS.filter(({ kind }) => kind === 'right').flatMap(({ touches }) => touches)),
].filter((touched) => /^(?:warning|check):/.test(touched));

/** More than one of each plan, where there are few. */
const MANY = Math.min(100, plans.length);

describe.each(LOCALES)('in %s, beside what a provider says', (locale) => {
  const context = viewContext(catalogue, locale);
  const views = plans.map((ref) => ({ ref, view: planView(ref, context) }));

  test.skipIf(TOUCHED.length === 0)('stands every right that touches a warning or a check of a plan', () => {
    const shown = new Set(
      views.flatMap(({ ref, view }) => [
        ...view.warnings
          .filter(({ beside }) => beside.length > 0)
          .map(({ id }) => `warning:${ref.provider.id}/${id}`),
        ...view.checks
          .filter(({ beside }) => beside.length > 0)
          .map(({ id }) => `check:${ref.provider.id}/${id}`),
      ]),
    );
    expect(TOUCHED.filter((touched) => !shown.has(touched))).toEqual([]);
  });

  test('stands at the end of a plan each law that says something to its readers, and no other', () => {
    for (const { ref, view } of views)
      expect(
        view.laws.map(({ id }) => id),
        planId(ref),
      ).toEqual([...new Set(rightsOfPlan(catalogue, ref).map(({ right }) => right.jurisdiction))]);
  });

  const withdrawals = views.filter(({ ref }) => ref.route.id === 'withdraw');
  test.skipIf(withdrawals.length === 0)('stands all that the law says of taking back an order', () => {
    for (const { ref, view } of withdrawals) {
      const said = view.laws.flatMap(({ rights }) => rights.map(({ id }) => id));
      const wanted = rightsOfPlan(catalogue, ref).filter(({ right }) => right.when.includes('ordered'));
      expect(said, planId(ref)).toEqual(wanted.map(({ right }) => right.id));
    }
  });

  test('stands what could not be verified as that', () => {
    const marks = views.flatMap(({ view }) => view.laws.flatMap(({ rights }) => rights));
    for (const { id, for: words } of marks)
      if (RIGHTS.some((right) => right.id === id && right.unverified.length > 0))
        expect(words, id).toContain(context.t('rights.beside.unverified'));
  });

  test('leads to the second chance wherever a name or a number can still be saved', () => {
    const saving = views.filter(
      ({ ref, view }) =>
        !view.takesBack &&
        rightsOfPlan(catalogue, ref).some(
          ({ right }) =>
            right.kind === 'right' && right.follows !== 'residence' && right.when.includes('ended'),
        ),
    );
    const namesAndNumbers = catalogue.providers
      .flatMap(({ products }) => products)
      .filter(({ family }) => ['domains', 'telecom'].includes(family));
    expect(saving.length).toBeGreaterThan(Math.min(5, namesAndNumbers.length - 1));
    const [link] = saving.slice(0, 1).flatMap(({ ref }) => secondChanceOf(ref, context));
    for (const { view } of saving) expect(view.related.map(({ href }) => href)).toContain(link?.href);
  });

  test('stands nothing uncertain among what weighs most, and for whom it is where it is not for all', () => {
    const ends = views.filter(({ ref }) => ref.route.id !== 'withdraw');
    const lines = ends.flatMap(({ view }) => view.laws.flatMap(({ rights }) => rights));
    expect(lines.length).toBeGreaterThan(MANY);
    for (const { readers, for: words, id } of lines) {
      if (readers.length > 0) expect(words, id).toBeDefined();
      const right = RIGHTS.find((each) => each.id === id);
      expect(right?.confidence, id).not.toBe('low');
    }
    // What is no right says nothing beside the rights that it limits, which are not there.
    for (const { ref, view } of ends)
      for (const { id, rights } of view.laws) {
        const kinds = rightsOfPlan(catalogue, ref).flatMap(({ right }) =>
          right.jurisdiction === id ? [right.kind] : [],
        );
        if (kinds.includes('right'))
          expect(
            rights.filter(({ limit }) => limit),
            planId(ref),
          ).toEqual([]);
      }
  });

  test('the twin of a plan has all of that', () => {
    for (const { view } of views.slice(0, 20)) {
      const markdown = planMarkdown(view, [], documentContext(context, '/', SITE));
      for (const { rights } of view.laws) for (const { href } of rights) expect(markdown).toContain(href);
    }
  });
});

test('a reply may carry a right, with its article and its address', () => {
  const laws = entriesOf(catalogue).flatMap((entry) =>
    LOCALES.flatMap((locale) => repliesAbout(entry, catalogue, SITE).replies[locale].laws ?? []),
  );
  expect(laws.length).toBeGreaterThan(MANY);
  for (const { id, blocks } of laws) {
    const words = JSON.stringify(blocks);
    const [article] = RIGHTS.find((right) => right.id === id)?.articles ?? [];
    for (const at of article?.at ?? []) expect(words, id).toContain(at);
    expect(words).toMatch(/https:\/\/example\.org\/(?:en|fr)\/rights\//);
  }
});

test('a guide that a right touches names it', () => {
  const context = viewContext(catalogue, 'en');
  const touched = catalogue.guides.filter(({ id }) => besideStatement('guide', id, context).length > 0);
  const named = new Set(
    RIGHTS.filter(({ kind }) => kind === 'right')
      .flatMap(({ touches }) => touches)
      .flatMap((path) => (path.startsWith('guide:') ? [path.slice('guide:'.length)] : [])),
  );
  expect(touched.map(({ id }) => id).toSorted()).toEqual([...named].toSorted());
});
