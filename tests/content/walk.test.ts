import { describe, expect, test } from 'vitest';
import { isWayToEnd } from '../../src/catalogue/route-kinds.ts';
import { LOCALES, type Locale } from '../../src/i18n/locales.ts';
import { viewContext } from '../../src/site/context.ts';
import { planPath } from '../../src/site/paths.ts';
import { planView } from '../../src/site/plan/plan.ts';
import { questionView } from '../../src/site/question/question.ts';
import type { OptionRow } from '../../src/site/types.ts';
import { cancelPath } from '../../src/urls.ts';
import { type State, segmentsOf } from '../../src/wizard/answers.ts';
import { graphProblems, MOST_QUESTIONS } from '../../src/wizard/graph.ts';
import { nextState, optionsOf } from '../../src/wizard/questions.ts';
import { allStates } from '../../src/wizard/states.ts';
import { resolveStep } from '../../src/wizard/step.ts';
import { catalogue, plans } from './content.ts';

const MOST_UNGROUPED = 9;

const PAGES = allStates(catalogue);
const STOOD_FOR = new Set(
  catalogue.providers.flatMap(({ id, products }) =>
    products.flatMap(({ standsFor }) => standsFor.map((other) => `${id}/${other}`)),
  ),
);
const BY_ADDRESS = new Map(PAGES.map((state) => [segmentsOf(state).join('/'), state]));

/** The state that a link of the wizard leads to, read as a browser would: from its address. */
function stateAt(href: string, locale: Locale): State {
  const [path = ''] = href.split(/[?#]/);
  const start = cancelPath(locale);
  if (!path.startsWith(start)) throw new Error(`${href} leaves the wizard in "${locale}"`);
  const state = BY_ADDRESS.get(path.slice(start.length).replace(/\/$/, ''));
  if (!state) throw new Error(`${href} is no page of the wizard`);
  return state;
}

interface Arrival {
  readonly path: string;
  /** Questions answered on the way. */
  readonly questions: number;
}

/** Every way from a question to a plan, over the links of the answers and nothing else. */
function walk(locale: Locale, state: State, questions = 0): readonly Arrival[] {
  if (state.kind === 'plan') return [{ path: cancelPath(locale, ...segmentsOf(state)), questions }];
  if (state.kind !== 'question') return [];
  const { answers } = questionView(resolveStep(catalogue, state), viewContext(catalogue, locale));
  return answers
    .filter(({ escape }) => escape !== true)
    .flatMap(({ href }) => walk(locale, stateAt(href, locale), questions + 1));
}

const START: State = { kind: 'question', question: 'family', answers: {} };

describe.each(LOCALES)('the wizard in "%s"', (locale) => {
  const arrivals = walk(locale, START);

  test('leads to every plan by its links', () => {
    const reached = new Set(arrivals.map(({ path }) => path));
    const missed = plans.filter((ref) => !reached.has(planPath(locale, ref)));
    // Nobody is asked which of several that end alike: one stands for them.
    const asked = missed.filter(({ route }) => isWayToEnd(route.id));
    expect(asked.filter(({ product }) => !STOOD_FOR.has(`${product.provider}/${product.id}`))).toEqual([]);
    expect(arrivals.filter(({ path }) => !plans.some((ref) => planPath(locale, ref) === path))).toEqual([]);
  });

  test('leads to every way back from each plan that it takes back', () => {
    const context = viewContext(catalogue, locale);
    const led = new Set(plans.flatMap((ref) => planView(ref, context).wayBack?.href ?? []));
    const backs = plans.filter(({ route }) => !isWayToEnd(route.id));
    expect(backs.filter((ref) => !led.has(planPath(locale, ref)))).toEqual([]);
  });

  test(`asks at most ${MOST_QUESTIONS} questions`, () => {
    expect(arrivals.filter(({ questions }) => questions > MOST_QUESTIONS)).toEqual([]);
  });

  test('asks nothing that has one possible answer', () => {
    const asked = new Set(arrivals.map(({ questions }) => questions));
    expect(Math.min(...asked)).toBeGreaterThan(0);
    for (const question of questions(START)) expect(rows(locale, question).length).toBeGreaterThan(1);
  });

  test('leads nowhere else: every answer, escape and way back is a page of its own', () => {
    const pages = new Set(PAGES.map((state) => cancelPath(locale, ...segmentsOf(state))));
    const wrong = PAGES.flatMap((state) => {
      if (state.kind !== 'question') return [];
      const view = questionView(resolveStep(catalogue, state), viewContext(catalogue, locale));
      const hrefs = [...view.answers.map(({ href }) => href), view.back.href].map(
        (href) => href.split('#')[0] ?? '',
      );
      return hrefs.filter((href) => href !== `/${locale}/` && !pages.has(href));
    });
    expect(wrong).toEqual([]);
  });

  test(`shows at most ${MOST_UNGROUPED} answers before it groups them, each heading once`, () => {
    const wrong = PAGES.flatMap((state) => {
      if (state.kind !== 'question') return [];
      const groups = rows(locale, state).map(({ group }) => group);
      const headings = groups.filter((group, index) => group !== groups[index - 1]);
      const grouped =
        groups.every((group) => group !== undefined) && new Set(headings).size === headings.length;
      return groups.length > MOST_UNGROUPED && !grouped
        ? [{ page: segmentsOf(state).join('/'), headings }]
        : [];
    });
    expect(wrong).toEqual([]);
  });
});

/** The questions met on any way from here. */
function questions(state: State): readonly Extract<State, { kind: 'question' }>[] {
  if (state.kind !== 'question') return [];
  // Of one kind only there is nothing to ask: its row leads past the question.
  const others: State[] =
    state.question === 'family' && optionsOf(catalogue, 'other', {}).length > 1
      ? [{ kind: 'question', question: 'other', answers: {} }]
      : [];
  const onwards = optionsOf(catalogue, state.question, state.answers).map(({ answers }) =>
    nextState(catalogue, answers),
  );
  return [state, ...[...onwards, ...others].flatMap(questions)];
}

function rows(locale: Locale, state: Extract<State, { kind: 'question' }>): readonly OptionRow[] {
  return questionView(resolveStep(catalogue, state), viewContext(catalogue, locale)).answers.filter(
    ({ escape }) => escape !== true,
  );
}

test('the graph of questions has no dead end, nothing unreachable, no way that asks too much', () => {
  expect(graphProblems(catalogue)).toEqual([]);
});

test('every page of the wizard has an address of its own', () => {
  expect(BY_ADDRESS.size).toBe(PAGES.length);
});

test('no two pages of the wizard share an address', () => {
  const addresses = PAGES.map((state) => segmentsOf(state).join('/'));
  expect(addresses.filter((address, index) => addresses.indexOf(address) < index)).toEqual([]);
});
