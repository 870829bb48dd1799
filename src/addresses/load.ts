import { loadCatalogue } from '../catalogue/load.ts';
import type { Catalogue } from '../catalogue/model.ts';
import { type Addresses, addressesOf } from './addresses.ts';
import { readLedger } from './read-ledger.ts';

let memo: { readonly catalogue: Catalogue; readonly addresses: Addresses } | undefined;

/** The addresses of this repository's site, worked out once per catalogue read. */
export function loadAddresses(): Addresses {
  const catalogue = loadCatalogue();
  if (memo?.catalogue !== catalogue)
    memo = { catalogue, addresses: addressesOf(catalogue, readLedger(process.cwd()).ledger) };
  return memo.addresses;
}
