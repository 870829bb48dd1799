import { readCatalogue } from '../../src/catalogue/check.ts';
import { root } from '../../src/tooling/bootstrap/paths.mjs';

/** The catalogue that the site under test was built from. */
export const catalogue = readCatalogue(root);
