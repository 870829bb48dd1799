import { checkLedger } from '../../addresses/check-ledger.ts';
import { LEDGER_FOLDER, recorded, unrecorded } from '../../addresses/ledger.ts';
import { published } from '../../addresses/published.ts';
import { readLedger, writeLedger } from '../../addresses/read-ledger.ts';
import { checkContent } from '../../catalogue/check.ts';
import { summedUp } from '../../catalogue/finding.ts';
import { assemble } from '../../catalogue/read/assemble.ts';
import { root } from '../bootstrap/paths.mjs';
import { UserError } from '../bootstrap/user-error.mjs';
import { main } from '../process/main.ts';

/** Adds every address and code that the content has now to the ledger. */
await main(async () => {
  const { content, findings } = checkContent(root);
  if (findings.length > 0)
    throw new UserError(`${summedUp(findings).join('\n')}\nThe content has mistakes: mend them first.`);
  const { ledger, bad } = readLedger(root);
  const problems = [...bad.map((line) => ({ ...line, at: '' })), ...checkLedger(content, ledger)];
  if (problems.length > 0)
    throw new UserError(`${summedUp(problems).join('\n')}\nThe ledger was not written: mend these first.`);
  const site = published(assemble(content));
  const fresh = unrecorded(site, ledger);
  writeLedger(root, recorded(site, ledger));
  for (const url of fresh) console.log(`+ ${url}`);
  console.log(
    fresh.length === 0
      ? `${LEDGER_FOLDER}: nothing to add, ${ledger.addresses.length} addresses and ${ledger.codes.size} codes`
      : `${LEDGER_FOLDER}: added ${fresh.length}; commit it with what it is about`,
  );
});
