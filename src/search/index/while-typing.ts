import type { Offer } from '../model/response.ts';
import type { LocalSearch } from './local-search.ts';

/**
 * What to offer while a query is being typed. The last word may not be finished and mean nothing yet: then
 * the words before it speak, so that suggestions do not vanish between two words.
 *
 * @example offersWhileTyping(search, { query: 'mx pl' }) // the offers for "mx"
 */
export async function offersWhileTyping(
  search: Pick<LocalSearch, 'offers'>,
  asked: Parameters<LocalSearch['offers']>[0],
): Promise<readonly Offer[]> {
  const offers = await search.offers(asked);
  const finished = /^(.*\S)\s+\S+$/u.exec(asked.query)?.[1];
  return offers.length > 0 || finished === undefined ? offers : search.offers({ ...asked, query: finished });
}
