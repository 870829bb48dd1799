import type { QueryPart } from '../../../../search/query.ts';
import { BODY } from './body.ts';
import { QUERIES } from './queries.ts';
import { SITUATIONS } from './situations/index.ts';

/** What to tune the search on. */
const part: QueryPart = {
  situations: SITUATIONS,
  written: QUERIES,
  body: BODY,
  least: { plain: 2, accentless: 2, typo: 2, synonym: 1, question: 1, 'cross-language': 1, body: 1 },
};

export default part;
