import { type Catalogue, findProvider, type Product, productOf } from '../catalogue/model.ts';
import type { Answers, QuestionId } from './answers.ts';
import { type Option, optionsOf } from './questions.ts';

/** A question that leads to one text, whatever is answered. */
export interface IdleQuestion {
  readonly question: QuestionId;
  readonly answers: Answers;
  readonly options: readonly string[];
}

/** What a reader of the plans of a product is told, but for its name. */
function textOf({ provider, screen, variants }: Product, variant?: string): string {
  const routes = variants
    .filter(({ id }) => variant === undefined || id === variant)
    // What a plan begins with may say for whom it is: that is a name too.
    .map((each) => each.routes.map(({ code, intro, ...told }) => told));
  return JSON.stringify([provider, screen, routes]);
}

/** Whether two products end in the same way, word for word. */
export const readAlike = (one: Product, other: Product): boolean => textOf(one) === textOf(other);

/**
 * Questions about the product or its form whose answers all lead to the same text: nobody is helped by answering.
 * One of the products can stand for the others, then nothing is asked.
 */
export function idleQuestions(catalogue: Catalogue): readonly IdleQuestion[] {
  const asked = catalogue.families.flatMap(({ id: family }) =>
    catalogue.providers.flatMap(({ id: provider, products }) => [
      { question: 'product', answers: { family, provider } } as const,
      ...products
        .filter((product) => product.family === family && product.variants.length > 1)
        .map(({ id: product }) => ({ question: 'variant', answers: { family, provider, product } }) as const),
    ]),
  );
  return asked.flatMap(({ question, answers }) => {
    const options = optionsOf(catalogue, question, answers);
    const texts = new Set(options.map((option) => textAfter(catalogue, option)));
    return options.length > 1 && texts.size === 1
      ? [{ question, answers, options: options.map(({ id }) => id) }]
      : [];
  });
}

function textAfter(catalogue: Catalogue, { answers }: Option): string {
  const product = productOf(findProvider(catalogue, answers.provider), answers.product);
  return product ? textOf(product, answers.variant) : '';
}
