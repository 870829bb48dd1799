import { assemble } from '../../src/catalogue/assemble.ts';
import { checkContent } from '../../src/catalogue/catalogue.ts';
import { allPlans, type Catalogue, type PlanRef } from '../../src/catalogue/schemas/catalogue.ts';

/** The content of this repository as it stands in its files. */
export const { content, findings } = checkContent(process.cwd());

/**
 * The catalogue that the site reads. Assembled also where something is wrong, so that one broken
 * reference fails the test that says so and not every test of the content.
 */
export const catalogue: Catalogue = assemble(content);

export const plans: readonly PlanRef[] = allPlans(catalogue);
