import type { LabelResult, Offer } from '../model/response.ts';
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
  const offers = (await search.offers(asked)).map(asOffer);
  const finished = /^(.*\S)\s+\S+$/u.exec(asked.query)?.[1];
  return offers.length > 0 || finished === undefined
    ? offers
    : (await search.offers({ ...asked, query: finished })).map(asOffer);
}

/** A label comes as a result, whose title has marks; its own title is the plain one. */
const asOffer = (offer: Offer | LabelResult): Offer =>
  typeof offer.title === 'string'
    ? { ...offer, title: offer.title }
    : { ...offer, title: offer.article.titles[offer.locale] ?? '' };
