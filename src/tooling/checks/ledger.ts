import { checkLedger } from '../../addresses/check-ledger.ts';
import { readLedger } from '../../addresses/read-ledger.ts';
import { checkContent } from '../../catalogue/check.ts';
import type { Check, Finding } from './finding.ts';

/** What was published is there, has moved, or is gone with a word; see CONTRIBUTING, "Addresses". */
export function findLedgerFindings(root: string): readonly Finding[] {
  const { content, findings } = checkContent(root);
  // Half a catalogue would make every page of the other half look gone; the content check says what to correct.
  if (findings.length > 0)
    return [{ message: 'is not looked at before the content is sound: mend that first' }];
  const { ledger, bad } = readLedger(root);
  return [
    ...bad,
    ...checkLedger(content, ledger).map(({ at, message, ...place }) => ({
      file: place.file,
      ...(place.line !== undefined && { line: place.line }),
      message: at ? `${at} ${message}` : message,
    })),
  ];
}

export const ledger: Check = {
  name: 'ledger',
  find: async (root) => findLedgerFindings(root),
};
