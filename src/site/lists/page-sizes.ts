import type { Catalogue } from '../../catalogue/model.ts';
import { exitTasks } from '../../plan/exit/tasks.ts';

/*
 * How much one page lists. A page arrives in the first round trip however large the catalogue is: a list that is
 * longer than this leads on to pages of its own. A shorter one stands whole where it is looked for, so that nobody
 * goes one step more than the size of the catalogue asks for. Every rule by size is here.
 */

/** Rows that say something about what they lead to. */
export const MOST_ROWS = 80;

/** Providers with a line about each; more are an index of names, by letter. */
export const MOST_DESCRIBED = 30;

/** Providers that are named beside something else: in the footer, below the first question, as ways on. */
export const MOST_NAMED = 6;

/** Plans that stand in one page to choose several of: each is there twice, as a choice and as a task. */
export const MOST_PLANNED = 120;

/** Whether the providers are few enough to be named wherever one of them may be meant. */
export const hasFewProviders = ({ providers }: Catalogue): boolean => providers.length <= MOST_NAMED;

/** Whether everything that can be cancelled stands in one list; else providers are asked for first. */
export const fitsOneList = ({ providers }: Catalogue): boolean =>
  providers.length <= MOST_DESCRIBED &&
  providers.reduce((sum, { products }) => sum + products.length, 0) <= MOST_ROWS;

/** Whether the exits from all providers are planned on one page; else providers are asked for first. */
export const fitsOnePlanner = (catalogue: Catalogue): boolean =>
  hasFewProviders(catalogue) && exitTasks(catalogue).length <= MOST_PLANNED;

/**
 * A list in pieces that each fit a page; one empty piece where there is nothing.
 *
 * @example piecesOf([1, 2, 3], 2) // [[1, 2], [3]]
 */
export function piecesOf<T>(list: readonly T[], most = MOST_ROWS): readonly (readonly T[])[] {
  const pieces = Array.from({ length: Math.ceil(list.length / most) }, (_, place) =>
    list.slice(place * most, (place + 1) * most),
  );
  return pieces.length > 0 ? pieces : [[]];
}
