import type { Asked, LocalSearch } from './local-search.ts';
import type { Offers } from './offers.ts';

/**
 * What to offer while a query is being typed. The last word may not be finished and mean nothing yet: then
 * the words before it speak, so that suggestions do not vanish between two words.
 *
 * @example answerWhileTyping(search, { query: 'mx pl' }) // the answers for "mx"
 */
export async function answerWhileTyping(
  search: Pick<LocalSearch, 'answerAtOnce'>,
  asked: Asked,
): Promise<Offers> {
  const offers = await search.answerAtOnce(asked);
  const finished = /^(.*\S)\s+\S+$/u.exec(asked.query)?.[1];
  return offers.results.length > 0 || finished === undefined
    ? offers
    : search.answerAtOnce({ ...asked, query: finished });
}
