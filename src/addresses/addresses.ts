import type { Catalogue } from '../catalogue/model.ts';
import { AddressBook, type Gone, gone } from './address-book.ts';
import type { Ledger } from './ledger.ts';
import { type Published, published } from './published.ts';

/** The addresses of the site, past and present. */
export interface Addresses {
  readonly ledger: Ledger;
  readonly site: Published;
  readonly book: AddressBook;
  /** What is not at its address any more, and has a place or a word instead. */
  readonly gone: readonly Gone[];
}

/**
 * Works out what became of everything that was published.
 *
 * @throws when an entry of `moved.yaml` leads nowhere, which `npm run check` explains
 */
export function addressesOf(catalogue: Catalogue, ledger: Ledger): Addresses {
  const site = published(catalogue);
  const book = new AddressBook(catalogue, site, ledger);
  const fates = gone(book, ledger);
  const broken = fates.find((fate) => fate.kind === 'lost' && fate.because);
  if (broken)
    throw new Error(
      `content/moved.yaml leads "${broken.url}" nowhere: "npm run check" names the entry and what is wrong with it`,
    );
  return { ledger, site, book, gone: fates.filter((fate) => fate.kind !== 'lost') };
}
