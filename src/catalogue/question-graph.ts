import { type GraphProblem, graphProblems, MOST_QUESTIONS } from '../wizard/graph.ts';
import type { Finding } from './finding.ts';
import type { Catalogue } from './model.ts';

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
  return graphProblems(catalogue).map(({ problem, answers: { provider, product, variant, route } }) => ({
    file:
      provider && product
        ? `content/providers/${provider}/products/${product}.yaml`
        : 'content/families.yaml',
    at: [variant, route].filter((id) => id !== undefined).join('/'),
    message: MESSAGES[problem],
  }));
}
