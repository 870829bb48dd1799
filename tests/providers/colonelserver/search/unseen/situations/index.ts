import { type Situation, told } from '../../../../../search/query.ts';
import {
  COLONELSERVER,
  COLONELSERVER_AGENT,
  COLONELSERVER_MIXED,
  COLONELSERVER_TROUBLE,
} from './requests.ts';

/** Not to be read by who tunes the search: see `tests/search/unseen.ts`. */
export const SITUATIONS: readonly Situation[] = [
  ...told('ending', COLONELSERVER),
  ...told('trouble', COLONELSERVER_TROUBLE),
  ...told('agent', COLONELSERVER_AGENT),
  ...told('mixed', COLONELSERVER_MIXED),
];
