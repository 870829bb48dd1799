import { readCatalogue } from '../../src/catalogue/catalogue.ts';
import { root } from '../../src/tooling/bootstrap/paths.mjs';

/** The catalogue that the site under test was built from. */
export const catalogue = readCatalogue(root);
