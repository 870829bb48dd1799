import { type Situation, told } from '../../../../../search/query.ts';
import { MASSIVEGRID, MASSIVEGRID_AGENT, MASSIVEGRID_TROUBLE } from './requests.ts';

/** Not to be read by who tunes the search: see `tests/search/unseen.ts`. */
export const SITUATIONS: readonly Situation[] = [
  ...told('ending', MASSIVEGRID),
  ...told('trouble', MASSIVEGRID_TROUBLE),
  ...told('agent', MASSIVEGRID_AGENT),
];
