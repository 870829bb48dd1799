import { type GraphProblem, graphProblems, MOST_QUESTIONS } from '../wizard/graph.ts';
import { idleQuestions, readAlike } from '../wizard/same-text.ts';
import { didYouMean, type Finding } from './finding.ts';
import { type Catalogue, productOf } from './model.ts';

const MESSAGES: Readonly<Record<GraphProblem['problem'], string>> = {
  'dead-end': 'asks a question that has no answer',
  unreachable: 'is a plan that no answer leads to',
  'too-many-questions': `comes after more than ${MOST_QUESTIONS} questions: merge variants, or split the product`,
};

/**
 * Ways through the wizard that end nowhere, plans that none leads to, and ways that ask too much.
 *
 * @param catalogue of content that is sound otherwise
 */
export function questionFindings(catalogue: Catalogue): readonly Finding[] {
  return [...astray(catalogue), ...idle(catalogue), ...unlike(catalogue)];
}

/** A question that changes nothing must not be asked. */
function idle(catalogue: Catalogue): readonly Finding[] {
  return idleQuestions(catalogue).map(({ question, answers: { family, provider, product }, options }) => ({
    file: `content/providers/${provider}/${product ? `products/${product}.yaml` : 'provider.yaml'}`,
    at: question,
    message: `every answer to this question of "${family}" leads to the same text (${options.join(', ')}): ${question === 'variant' ? 'merge the variants' : 'let one stand for the others (standsFor)'}`,
  }));
}

/** What stands for another product must say the same. */
function unlike(catalogue: Catalogue): readonly Finding[] {
  return catalogue.providers.flatMap((provider) =>
    provider.products.flatMap((product) =>
      product.standsFor.flatMap((id, index): readonly Finding[] => {
        const other = productOf(provider, id);
        if (other && other !== product && readAlike(product, other)) return [];
        return [
          {
            file: `content/providers/${provider.id}/products/${product.id}.yaml`,
            at: `standsFor[${index}]`,
            message: other
              ? `the plans of "${id}" do not say the same as those of "${product.id}"`
              : `"${id}" is no product; ${didYouMean(
                  id,
                  provider.products.map((each) => each.id),
                )}`,
          },
        ];
      }),
    ),
  );
}

function astray(catalogue: Catalogue): readonly Finding[] {
  return graphProblems(catalogue).map(({ problem, answers: { provider, product, variant, route } }) => ({
    file:
      provider && product
        ? `content/providers/${provider}/products/${product}.yaml`
        : 'content/families.yaml',
    at: [variant, route].filter((id) => id !== undefined).join('/'),
    message: MESSAGES[problem],
  }));
}
