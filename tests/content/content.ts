import { checkContent } from '../../src/catalogue/check.ts';
import { allPlans, type Catalogue, type PlanRef } from '../../src/catalogue/model.ts';
import { assemble } from '../../src/catalogue/read/assemble.ts';

/** The content of this repository as it stands in its files. */
export const { content, findings } = checkContent(process.cwd());

/**
 * The catalogue that the site reads. Assembled also where something is wrong, so that one broken
 * reference fails the test that says so and not every test of the content.
 */
export const catalogue: Catalogue = assemble(content);

export const plans: readonly PlanRef[] = allPlans(catalogue);
