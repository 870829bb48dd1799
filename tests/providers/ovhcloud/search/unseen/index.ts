import type { QueryPart } from '../../../../search/query.ts';
import { BODY } from './body.ts';
import { LATER } from './later.ts';
import { SENTENCES } from './sentences.ts';
import { SITUATIONS } from './situations/index.ts';
import { WORDS } from './words.ts';

/** Not to be read by who tunes the search: see `tests/search/unseen.ts`. */
const part: QueryPart = {
  situations: SITUATIONS,
  written: [...WORDS, ...SENTENCES, ...LATER],
  body: BODY,
  least: {
    plain: 11,
    accentless: 14,
    typo: 8,
    synonym: 10,
    question: 8,
    'cross-language': 7,
    product: 21,
    body: 9,
  },
};

export default part;
