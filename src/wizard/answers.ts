import {
  type Catalogue,
  findProvider,
  type Product,
  type ProductVariant,
  type Provider,
  productOf,
} from '../catalogue/model.ts';
import { groupsBy, oncePer } from '../catalogue/once-per.ts';

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

/** A page of the wizard. */
export type State =
  | { readonly kind: 'question'; readonly question: QuestionId; readonly answers: Answers }
  | { readonly kind: 'plan'; readonly answers: Answers }
  | { readonly kind: 'not-sure'; readonly answers: Answers }
  | { readonly kind: 'not-listed'; readonly answers: Answers }
  | { readonly kind: 'compare'; readonly answers: Answers };

/** The segments of an address after `/cancel/`. */
export function segmentsOf(state: State): readonly string[] {
  const own = answerSegments(state.answers);
  if (state.kind === 'question') return state.question === 'other' ? ['other'] : own;
  return state.kind === 'plan' ? own : [...own, state.kind];
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

/** The ids that an address may have at `level`. Products stand under their own family only. */
export function validAnswers(catalogue: Catalogue, answers: Answers, level: Level): readonly string[] {
  switch (level) {
    case 'family':
      return familiesWithProducts(catalogue);
    case 'provider':
      return answers.family === undefined ? [] : (providersOf(catalogue).get(answers.family) ?? []);
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

const familiesWithProducts = oncePer((catalogue: Catalogue): readonly string[] =>
  catalogue.families
    .filter(({ id, kind }) => kind !== 'topic' && productsOf(catalogue, id).length > 0)
    .map(({ id }) => id),
);

/** The providers that sell something of a family. */
const providersOf = oncePer(
  (catalogue: Catalogue): ReadonlyMap<string, readonly string[]> =>
    new Map(
      [...listedAtAll(catalogue)].map(([family, products]) => [
        family,
        [...new Set(products.map(({ provider }) => provider))],
      ]),
    ),
);

/** The families that list a product, each once. */
const familiesOf = ({ family, alsoUnder }: Product): ReadonlySet<string> => new Set([family, ...alsoUnder]);

const listedAt = oncePer((provider: Provider) => groupsBy(provider.products, familiesOf));
const listedAtAll = oncePer((catalogue: Catalogue) =>
  groupsBy(
    catalogue.providers.flatMap(({ products }) => products),
    familiesOf,
  ),
);

/** Products shown under a family, cross-listed ones included, at one provider or at all. */
export function productsOf(
  catalogue: Catalogue,
  family: string | undefined,
  provider?: string,
): readonly Product[] {
  if (family === undefined) return [];
  if (provider === undefined) return listedAtAll(catalogue).get(family) ?? [];
  const seller = findProvider(catalogue, provider);
  return (seller && listedAt(seller).get(family)) ?? [];
}

function variantsOf(catalogue: Catalogue, { provider, product }: Answers): readonly ProductVariant[] {
  return productOf(findProvider(catalogue, provider), product)?.variants ?? [];
}

function hasVariants(catalogue: Catalogue, answers: Answers): boolean {
  return variantsOf(catalogue, answers).some(({ id }) => id !== null);
}
