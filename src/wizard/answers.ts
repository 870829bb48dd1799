import { type Catalogue, findProvider, type Product, type ProductVariant } from '../catalogue/model.ts';

/** The answers given so far; each needs the ones before it. */
export interface Answers {
  readonly family?: string;
  readonly provider?: string;
  readonly product?: string;
  readonly variant?: string;
  readonly route?: string;
}

/** The levels in the order in which a URL spells them. */
export const LEVELS = ['family', 'provider', 'product', 'variant', 'route'] as const;
export type Level = (typeof LEVELS)[number];

/** What is asked. `other` is the second half of the first question: kinds without a row of their own. */
export type QuestionId = 'family' | 'other' | 'provider' | 'product' | 'variant' | 'route';

/**
 * A page of the wizard. An address that names something unknown is a state too: `invalid` keeps
 * the answers that were good, so that nobody has to begin again.
 */
export type State =
  | { readonly kind: 'question'; readonly question: QuestionId; readonly answers: Answers }
  | { readonly kind: 'plan'; readonly answers: Answers }
  | { readonly kind: 'not-sure'; readonly answers: Answers }
  | { readonly kind: 'not-listed'; readonly answers: Answers }
  | { readonly kind: 'compare'; readonly answers: Answers }
  | { readonly kind: 'invalid'; readonly answers: Answers; readonly unknown: readonly string[] };

/**
 * Reads the segments of an address after `/cancel/`.
 *
 * @example parseSegments(catalogue, ['vps', 'ovhcloud', 'vps']) // the question "When should it end?"
 */
export function parseSegments(catalogue: Catalogue, segments: readonly string[]): State {
  let answers: Answers = {};
  for (const [index, segment] of segments.entries()) {
    const last = index === segments.length - 1;
    const page = last ? pageNamed(segment, answers, catalogue) : undefined;
    if (page) return page;
    const next = answer(catalogue, answers, segment);
    if (!next) return { kind: 'invalid', answers, unknown: segments.slice(index) };
    answers = next;
  }
  return stateOf(catalogue, answers);
}

function pageNamed(segment: string, answers: Answers, catalogue: Catalogue): State | undefined {
  const level = nextLevel(catalogue, answers);
  if (segment === 'other' && level === 'family') return { kind: 'question', question: 'other', answers };
  if (segment === 'not-sure' && (level === 'family' || level === 'variant'))
    return { kind: 'not-sure', answers };
  if (segment === 'not-listed' && (level === 'provider' || level === 'product'))
    return { kind: 'not-listed', answers };
  if (segment === 'compare' && level === 'route') return { kind: 'compare', answers };
  return undefined;
}

/** The segments of an address after `/cancel/`; the reverse of `parseSegments`. */
export function segmentsOf(state: State): readonly string[] {
  const own = answerSegments(state.answers);
  if (state.kind === 'question') return state.question === 'other' ? ['other'] : own;
  if (state.kind === 'plan') return own;
  return state.kind === 'invalid' ? [...own, ...state.unknown] : [...own, state.kind];
}

/** The answers as segments, in the order of the levels. */
export function answerSegments(answers: Answers): readonly string[] {
  return LEVELS.flatMap((level) => answers[level] ?? []);
}

/** The page that these answers lead to: the next question, or the plan. */
export function stateOf(catalogue: Catalogue, answers: Answers): State {
  const level = nextLevel(catalogue, answers);
  return level ? { kind: 'question', question: level, answers } : { kind: 'plan', answers };
}

/** The level that is open after these answers; undefined when all are given. */
export function nextLevel(catalogue: Catalogue, answers: Answers): Level | undefined {
  return LEVELS.find(
    (level) => answers[level] === undefined && (level !== 'variant' || hasVariants(catalogue, answers)),
  );
}

/** The answers with one more, or undefined where `id` is no answer to the open question. */
export function answer(catalogue: Catalogue, answers: Answers, id: string): Answers | undefined {
  const level = nextLevel(catalogue, answers);
  if (!level || !validAnswers(catalogue, answers, level).includes(id)) return undefined;
  return { ...answers, [level]: id };
}

/** The ids that an address may have at `level`. Products stand under their own family only. */
export function validAnswers(catalogue: Catalogue, answers: Answers, level: Level): readonly string[] {
  switch (level) {
    case 'family':
      return catalogue.families
        .filter(({ id, kind }) => kind !== 'topic' && productsOf(catalogue, id).length > 0)
        .map(({ id }) => id);
    case 'provider':
      return catalogue.providers
        .filter(({ products }) => products.some((product) => isListed(product, answers.family)))
        .map(({ id }) => id);
    case 'product':
      return productsOf(catalogue, answers.family, answers.provider)
        .filter(({ family }) => family === answers.family)
        .map(({ id }) => id);
    case 'variant':
      return variantsOf(catalogue, answers).flatMap(({ id }) => id ?? []);
    case 'route':
      return variantsOf(catalogue, answers)
        .filter(({ id }) => id === (answers.variant ?? null))
        .flatMap(({ routes }) => routes.map(({ id }) => id));
  }
}

/** Products shown under a family, cross-listed ones included, at one provider or at all. */
export function productsOf(
  catalogue: Catalogue,
  family: string | undefined,
  provider?: string,
): readonly Product[] {
  return catalogue.providers
    .filter(({ id }) => provider === undefined || id === provider)
    .flatMap(({ products }) => products.filter((product) => isListed(product, family)));
}

function isListed(product: Product, family: string | undefined): boolean {
  return family !== undefined && (product.family === family || product.alsoUnder.includes(family));
}

function variantsOf(catalogue: Catalogue, { provider, product }: Answers): readonly ProductVariant[] {
  return findProvider(catalogue, provider ?? '')?.products.find(({ id }) => id === product)?.variants ?? [];
}

function hasVariants(catalogue: Catalogue, answers: Answers): boolean {
  return variantsOf(catalogue, answers).some(({ id }) => id !== null);
}
