import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../../src/catalogue/model.ts';
import { isWayToEnd } from '../../../src/catalogue/route-kinds.ts';
import { type Answers, answerSegments, type State, segmentsOf } from '../../../src/wizard/answers.ts';
import { graphProblems } from '../../../src/wizard/graph.ts';
import { answeredQuestions, nextState, optionsOf } from '../../../src/wizard/questions.ts';
import { allStates, previousState } from '../../../src/wizard/states.ts';
import { anyCatalogue } from './any-catalogue.ts';

interface Walked {
  readonly plan: Answers;
  readonly steps: readonly string[];
}

/** Every way through the wizard: its plan and the questions that were answered on it. */
function ways(catalogue: Catalogue, state: State, steps: readonly string[] = []): readonly Walked[] {
  if (state.kind !== 'question') return [{ plan: state.answers, steps }];
  const { question, answers } = state;
  const onwards = optionsOf(catalogue, question, answers).flatMap((option) =>
    ways(catalogue, nextState(catalogue, option.answers), [...steps, `${question}=${option.id}`]),
  );
  const others = question === 'family' ? optionsOf(catalogue, 'other', {}) : [];
  const [only] = others;
  if (!only) return onwards;
  const behind: State =
    others.length === 1
      ? nextState(catalogue, only.answers)
      : { kind: 'question', question: 'other', answers: {} };
  return [...onwards, ...ways(catalogue, behind, [...steps, 'family=other'])];
}

const START: State = { kind: 'question', question: 'family', answers: {} };

describe('on any catalogue', () => {
  test('walking reaches every plan, and nothing is wrong with the graph', () => {
    fc.assert(
      fc.property(anyCatalogue, (any) => {
        const reached = new Set(ways(any, START).map(({ plan }) => answerSegments(plan).join('/')));
        const plans = allStates(any).filter(
          ({ kind, answers }) => kind === 'plan' && isWayToEnd(answers.route ?? ''),
        );
        expect([...reached].sort()).toEqual(plans.map((plan) => segmentsOf(plan).join('/')).sort());
        expect(graphProblems(any).filter(({ problem }) => problem !== 'too-many-questions')).toEqual([]);
      }),
    );
  });

  test('the recap of a plan is what was answered on a way to it', () => {
    fc.assert(
      fc.property(anyCatalogue, (any) => {
        // The first page shows its question even where it has one row; then there is nothing to recap.
        fc.pre(optionsOf(any, 'family', {}).length > 0 && rowsOfFirstPage(any) > 1);
        const walked = ways(any, START);
        for (const { plan } of walked) {
          const recap = answeredQuestions(any, plan).map(({ question, answer }) => `${question}=${answer}`);
          const same = walked.filter(
            ({ plan: other }) => answerSegments(other).join() === answerSegments(plan).join(),
          );
          expect(same.map(({ steps }) => steps)).toContainEqual(recap);
        }
      }),
    );
  });

  test('going back ends at the first question', () => {
    fc.assert(
      fc.property(anyCatalogue, (any) => {
        for (const state of allStates(any)) {
          const trail: State[] = [state];
          for (let at = previousState(any, state); at; at = previousState(any, at)) {
            trail.push(at);
            expect(trail.length).toBeLessThan(10);
          }
          expect(trail.at(-1)).toEqual(START);
        }
      }),
    );
  });
});

function rowsOfFirstPage(catalogue: Catalogue): number {
  return optionsOf(catalogue, 'family', {}).length + Math.min(1, optionsOf(catalogue, 'other', {}).length);
}
