import { expect, test } from 'vitest';
import { unrecorded } from '../../src/addresses/ledger.ts';
import { published } from '../../src/addresses/published.ts';
import { readLedger } from '../../src/addresses/read-ledger.ts';
import { catalogue } from './content.ts';

test('every address is in the ledger: where this fails, run "npm run ledger"', () => {
  expect(unrecorded(published(catalogue), readLedger(process.cwd()).ledger)).toEqual([]);
});
