import { setOf } from './parts.ts';
import { type QueryPart, typed, type WholeSet } from './query.ts';
import { BODY } from './tune/body.ts';
import { QUERIES } from './tune/queries.ts';
import { SITUATIONS } from './tune/situations/index.ts';
import { EN, FR } from './tune/situations/unanswerable.ts';
import { UNANSWERABLE } from './tune/unanswerable.ts';

const SHARED: QueryPart = {
  written: QUERIES,
  body: BODY,
  situations: SITUATIONS,
  least: { plain: 4, accentless: 6, typo: 6, synonym: 6, question: 9, 'cross-language': 7, body: 2 },
};

/** What to tune the search on. */
export const TUNE: WholeSet = await setOf('tune', SHARED, [
  ...UNANSWERABLE,
  ...typed('en', EN),
  ...typed('fr', FR),
]);
