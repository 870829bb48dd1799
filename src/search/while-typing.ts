import type { Answers } from './answers.ts';
import type { Search } from './search.ts';
import type { SearchState } from './state.ts';

/**
 * What to offer while a query is being typed. The last word may not be finished and mean nothing yet: then
 * the words before it speak, so that suggestions do not vanish between two words.
 *
 * @example answerWhileTyping(search, { query: 'mx pl' }) // the answers for "mx"
 */
export async function answerWhileTyping(
  search: Pick<Search, 'answerAtOnce'>,
  state: SearchState,
): Promise<Answers> {
  const answers = await search.answerAtOnce(state);
  const finished = /^(.*\S)\s+\S+$/u.exec(state.query)?.[1];
  return answers.results.length > 0 || finished === undefined
    ? answers
    : search.answerAtOnce({ ...state, query: finished });
}
