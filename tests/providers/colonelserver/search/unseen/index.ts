import type { QueryPart } from '../../../../search/query.ts';
import { BODY } from './body.ts';
import { QUERIES } from './queries.ts';
import { SITUATIONS } from './situations/index.ts';

/** Not to be read by who tunes the search: see `tests/search/unseen.ts`. */
const part: QueryPart = {
  situations: SITUATIONS,
  written: QUERIES,
  body: BODY,
  least: {
    plain: 2,
    accentless: 2,
    typo: 3,
    synonym: 1,
    question: 3,
    'cross-language': 2,
    product: 2,
    body: 2,
  },
};

export default part;
