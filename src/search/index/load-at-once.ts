import { loadData } from './load-data.ts';
import type { Load } from './local-search.ts';

/** The rest of the local search where it is there already: in the script of the page of results, and in tests. */
export const loadLater: Load = async () => ({ loadData });
