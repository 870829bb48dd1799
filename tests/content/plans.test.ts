import { describe, expect, test } from 'vitest';
import { planId } from '../../src/catalogue/model.ts';
import { isWayToEnd } from '../../src/catalogue/route-kinds.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { compilePlan } from '../../src/plan/compile.ts';
import { viewContext } from '../../src/site/context.ts';
import { planView } from '../../src/site/plan/plan.ts';
import { catalogue, plans } from './content.ts';
import { flaws } from './flaws.ts';

describe.each(LOCALES)('every plan in "%s"', (locale) => {
  const views = plans.map((ref) => planView(ref, viewContext(catalogue, locale)));

  test('says what it means, in words only', () => {
    // A letter has lines: `letters.test.ts`. The product is what answers are kept by, and not shown.
    const wrong = views.flatMap(({ letter: _, product: _product, ...view }) =>
      flaws(view).map((flaw) => `${view.id} ${flaw}`),
    );
    expect(wrong).toEqual([]);
  });

  test('has a title of its own', () => {
    const titles = views.map(({ title }) => title);
    expect(titles.filter((title, index) => titles.indexOf(title) < index)).toEqual([]);
  });

  test('says what to do: steps, or whom to ask', () => {
    const silent = views.filter(({ procedure, undo, support, proof }) =>
      [procedure?.steps ?? support.text, undo.text, proof.text].some((part) => part.length === 0),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});

test('what depends on an answer is asked about, once, and each question changes something', () => {
  const wrong = plans.flatMap((ref) => {
    const { questions, warnings, dependants } = compilePlan(catalogue, ref);
    const asked = questions.map(({ id }) => id);
    const needed = new Set([...warnings, ...dependants].flatMap(({ when }) => Object.keys(when ?? {})));
    return [
      ...[...needed].filter((id) => !asked.includes(id)).map((id) => `${planId(ref)} does not ask "${id}"`),
      ...asked
        .filter((id, index) => asked.indexOf(id) < index)
        .map((id) => `${planId(ref)} asks "${id}" twice`),
      ...questions
        .filter(({ kind, id }) => kind === 'situation' && !needed.has(id))
        .map(({ id }) => `${planId(ref)} asks "${id}" for nothing`),
    ];
  });
  expect(wrong).toEqual([]);
});

test('every route has sources, all of them known', () => {
  const wrong = plans.filter(
    ({ route }) => route.sources.length === 0 || route.sources.some((tag) => !catalogue.sources.has(tag)),
  );
  expect(wrong.map(planId)).toEqual([]);
});

test('every plan shows at least one source and the day it was checked', () => {
  const wrong = plans.filter((ref) => {
    const { sources, checked } = compilePlan(catalogue, ref);
    return sources.length === 0 || !/^\d{4}-\d{2}-\d{2}$/.test(checked);
  });
  expect(wrong.map(planId)).toEqual([]);
});

test('what is erased on the spot has a critical warning, before all others', () => {
  const wrong = plans.filter(
    (ref) =>
      isWayToEnd(ref.route.id) &&
      ref.route.data === 'erased-at-once' &&
      compilePlan(catalogue, ref).warnings[0]?.severity !== 'critical',
  );
  expect(wrong.map(planId)).toEqual([]);
});
