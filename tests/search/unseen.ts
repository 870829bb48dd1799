import type { QuerySet } from './query.ts';
import { BODY } from './unseen/body.ts';
import { LATER } from './unseen/later.ts';
import { SENTENCES } from './unseen/sentences.ts';
import { UNANSWERABLE } from './unseen/unanswerable.ts';
import { WORDS } from './unseen/words.ts';

/**
 * What judges the search. Whoever tunes it does not read the queries below `unseen/`: looking makes
 * them a second tuning set, and nothing is left that says how the search does on what nobody thought of.
 */
export const UNSEEN: QuerySet = {
  answerable: [...WORDS, ...SENTENCES, ...LATER],
  body: BODY,
  unanswerable: UNANSWERABLE,
};
