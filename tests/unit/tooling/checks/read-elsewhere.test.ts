import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { unreadElsewhere } from '../../../../src/tooling/checks/read-elsewhere.ts';

test('files beside the ledger and the results of the audit are named', () => {
  const root = mkdtempSync(join(tmpdir(), 'sortie-elsewhere-'));
  try {
    for (const folder of ['content/ledger/old', 'content/accessibility'])
      mkdirSync(join(root, folder), { recursive: true });
    for (const file of [
      'ledger/pages.txt',
      'ledger/twins.txt',
      'ledger/page.text',
      'ledger/twins',
      'ledger/results.jsn',
      'ledger/old/pages.txt',
      'accessibility/results.json',
      'accessibility/result.json',
    ])
      writeFileSync(join(root, 'content', file), '');
    expect(unreadElsewhere(root).map(({ file, message }) => `${file}: ${message}`)).toEqual([
      'content/ledger/old/pages.txt: is read by nothing; did you mean "pages.txt"?',
      'content/ledger/page.text: is read by nothing; did you mean "pages.txt"?',
      'content/ledger/results.jsn: is read by nothing; valid: pages.txt, guides.txt, wizard.txt, proofs.txt, twins.txt, files.txt, codes.txt',
      'content/ledger/twins: is read by nothing; valid: pages.txt, guides.txt, wizard.txt, proofs.txt, twins.txt, files.txt, codes.txt',
      'content/accessibility/result.json: is read by nothing; did you mean "results.json"?',
    ]);
  } finally {
    rmSync(root, { recursive: true });
  }
});
