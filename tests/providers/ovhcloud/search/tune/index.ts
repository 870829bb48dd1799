import type { QueryPart } from '../../../../search/query.ts';
import { BODY } from './body.ts';
import { QUERIES } from './queries.ts';
import { SITUATIONS } from './situations/index.ts';

/** What to tune the search on. */
const part: QueryPart = {
  situations: SITUATIONS,
  written: QUERIES,
  body: BODY,
  least: {
    plain: 5,
    accentless: 4,
    typo: 4,
    synonym: 4,
    question: 2,
    'cross-language': 4,
    product: 12,
    body: 11,
  },
};

export default part;
