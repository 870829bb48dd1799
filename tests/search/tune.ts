import type { QuerySet } from './query.ts';
import { BODY } from './tune/body.ts';
import { QUERIES } from './tune/queries.ts';
import { UNANSWERABLE } from './tune/unanswerable.ts';

/** What to tune the search on. */
export const TUNE: QuerySet = { answerable: QUERIES, body: BODY, unanswerable: UNANSWERABLE };
