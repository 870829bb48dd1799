import { astro } from '../process/astro.ts';
import type { Check } from './finding.ts';

/** Types of every .ts, .tsx and .astro file, tests included. */
export const types: Check = {
  name: 'types',
  find: async () => {
    const { ok, output } = await astro(['check', '--minimumFailingSeverity', 'warning'], 'keep');
    return ok ? [] : [{ message: output }];
  },
};
