import type { QueryPart } from '../../../../search/query.ts';
import { QUERIES } from './queries.ts';
import { SITUATIONS } from './situations/index.ts';

/** What to tune the search on. */
const part: QueryPart = {
  situations: SITUATIONS,
  written: QUERIES,
  body: [],
  least: { plain: 2, accentless: 1, typo: 1, synonym: 2, question: 1, 'cross-language': 1, product: 1 },
};

export default part;
