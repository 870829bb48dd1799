import type { Load } from './local-search.ts';

/**
 * Brings the rest of the local search: no byte of it before the first suggestion. In scripts that have it already,
 * `load-at-once.ts` stands in place of this (`integrations/whole-scripts.ts`).
 */
export const loadLater: Load = () => import('./load-data.ts');
