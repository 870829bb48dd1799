import type { QueryPart } from '../../../../search/query.ts';
import { QUERIES } from './queries.ts';
import { SITUATIONS } from './situations/index.ts';

/** Not to be read by who tunes the search: see `tests/search/unseen.ts`. */
const part: QueryPart = {
  situations: SITUATIONS,
  written: QUERIES,
  body: [],
  least: { plain: 3, accentless: 1, typo: 3, synonym: 2, question: 1, 'cross-language': 1, product: 2 },
};

export default part;
