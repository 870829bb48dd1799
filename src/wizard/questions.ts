import { type Catalogue, findFamily, type Product } from '../catalogue/model.ts';
import { oncePer } from '../catalogue/once-per.ts';
import { isWayToEnd } from '../catalogue/route-kinds.ts';
import {
  type Answers,
  LEVELS,
  productsOf,
  type QuestionId,
  type State,
  stateOf,
  validAnswers,
} from './answers.ts';

/** An answer that can be chosen: what it is, and the answers after it. */
export interface Option {
  readonly id: string;
  readonly answers: Answers;
}

/**
 * The options of a question, in the order of the catalogue. The first question lists the families
 * with a row of their own and, behind `other`, the rest. Products that have their home in another
 * family come after those that this one is about.
 */
export function optionsOf(catalogue: Catalogue, question: QuestionId, answers: Answers): readonly Option[] {
  const known = knownOptions(catalogue);
  const key = [question, ...LEVELS.map((level) => answers[level] ?? '')].join('/');
  const options = known.get(key) ?? findOptions(catalogue, question, answers);
  known.set(key, options);
  return options;
}

/** By question and answers: the way to a page asks for the same few over and over. */
const knownOptions = oncePer((_: Catalogue) => new Map<string, readonly Option[]>());

function findOptions(catalogue: Catalogue, question: QuestionId, answers: Answers): readonly Option[] {
  if (question === 'family' || question === 'other') {
    const families = validAnswers(catalogue, {}, 'family');
    return catalogue.families
      .filter(
        ({ id, kind }) => families.includes(id) && kind === (question === 'other' ? 'other' : 'product'),
      )
      .map(({ id }) => ({ id, answers: { family: id } }));
  }
  if (question === 'product') {
    const listed = productsOf(catalogue, answers.family, answers.provider);
    const products = listed.filter((product) => !isStoodFor(product, listed));
    const isGuest = ({ family }: Product): boolean => family !== answers.family;
    return [...products.filter((product) => !isGuest(product)), ...products.filter(isGuest)].map(
      (product) => ({
        id: product.id,
        answers: { family: product.family, provider: product.provider, product: product.id },
      }),
    );
  }
  // Who asks how to end it is not offered the way back; the page says where that is.
  return validAnswers(catalogue, answers, question)
    .filter((id) => question !== 'route' || isWayToEnd(id))
    .map((id) => ({ id, answers: { ...answers, [question]: id } }));
}

/**
 * Whether the plans of another product say the same, so that nobody has to choose between them: only its own address
 * leads to this one.
 *
 * @param among those that could stand for it: what a question lists, or all of its provider
 */
export const isStoodFor = (product: Product, among: readonly Product[]): boolean =>
  among.some(({ provider, standsFor }) => provider === product.provider && standsFor.includes(product.id));

/** How many answers a question shows: on the first one, "Something else" is one more. */
function countOf(catalogue: Catalogue, question: QuestionId, answers: Answers): number {
  const more = question === 'family' && optionsOf(catalogue, 'other', {}).length > 0 ? 1 : 0;
  return optionsOf(catalogue, question, answers).length + more;
}

/**
 * Where an answer leads: past every question that has only one possible answer.
 *
 * @example nextState(catalogue, { family: 'vps', provider: 'ovhcloud' }) // the question "When should it end?"
 */
export function nextState(catalogue: Catalogue, answers: Answers): State {
  const state = stateOf(catalogue, answers);
  if (state.kind !== 'question') return state;
  const [only] = optionsOf(catalogue, state.question, answers);
  return only && countOf(catalogue, state.question, answers) === 1
    ? nextState(catalogue, only.answers)
    : state;
}

/** A question that was really asked, and the id of its answer. */
export interface AnsweredQuestion {
  readonly question: QuestionId;
  readonly answer: string;
  /** The answers before it. */
  readonly before: Answers;
}

/** The questions with more than one possible answer on the way to these answers; one that is not offered is one more. */
export function answeredQuestions(catalogue: Catalogue, answers: Answers): readonly AnsweredQuestion[] {
  const result: AnsweredQuestion[] = [];
  let before: Answers = {};
  for (const level of LEVELS) {
    const given = answers[level];
    if (given === undefined) continue;
    if (level === 'family' && isOther(catalogue, given)) {
      if (countOf(catalogue, 'family', {}) > 1) result.push({ question: 'family', answer: 'other', before });
      if (optionsOf(catalogue, 'other', {}).length > 1)
        result.push({ question: 'other', answer: given, before });
    } else if (countOf(catalogue, level, before) > 1 || isUnlisted(catalogue, level, before, given)) {
      result.push({ question: level, answer: given, before });
    }
    before = { ...before, [level]: given };
  }
  return result;
}

/** Whether the answer is a product that its question leaves out. */
function isUnlisted(catalogue: Catalogue, level: QuestionId, before: Answers, id: string): boolean {
  if (level !== 'product') return false;
  const among = productsOf(catalogue, before.family, before.provider);
  const product = among.find((each) => each.id === id);
  return product !== undefined && isStoodFor(product, among);
}

/** True for families that stand behind "Something else". */
export function isOther(catalogue: Catalogue, family: string): boolean {
  return findFamily(catalogue, family)?.kind === 'other';
}
