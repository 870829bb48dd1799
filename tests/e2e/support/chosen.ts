import { allPlans } from '../../../src/catalogue/model.ts';
import { catalogue } from '../../support/catalogue.ts';
import { questionsTo } from '../../support/subjects.ts';

/**
 * The name of a provider where it has to be chosen: nobody is asked for the only one that sells a kind of service,
 * and that may be so once another provider was taken out.
 */
export function chosen(provider: string, family: string): readonly string[] {
  const plans = [...allPlans(catalogue)].filter(
    (ref) => ref.provider.name === provider && ref.product.family === family,
  );
  return plans.some((ref) => questionsTo(ref).includes('provider')) ? [provider] : [];
}
