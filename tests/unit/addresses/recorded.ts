import { type Addresses, addressesOf } from '../../../src/addresses/addresses.ts';
import { recorded } from '../../../src/addresses/ledger.ts';
import { published } from '../../../src/addresses/published.ts';
import { readLedger } from '../../../src/addresses/read-ledger.ts';
import { readCatalogue } from '../../../src/catalogue/check.ts';
import type { Catalogue } from '../../../src/catalogue/model.ts';
import { formatFinding } from '../../../src/tooling/checks/finding.ts';
import { findLedgerFindings } from '../../../src/tooling/checks/ledger.ts';
import { type Change, inTree } from '../catalogue/tree.ts';

/** The ledger of the sound content, as files of its tree: what was published before anything changed. */
const LEDGER: readonly Change[] = inTree([], (root) =>
  [...recorded(published(readCatalogue(root)), readLedger(root).ledger)].map(([name, write]) => ({
    file: `ledger/${name}.txt`,
    write,
  })),
);

/** What `npm run check` says about the ledger when published content changes like this. */
export function foundAfter(...changes: readonly Change[]): readonly string[] {
  return inTree([...LEDGER, ...changes], (root) => {
    // Where the content is not sound by itself the ledger is not looked at, and a test would prove nothing.
    readCatalogue(root);
    return findLedgerFindings(root).map(formatFinding);
  });
}

/** The site after published content changed like this. */
export function siteAfter(...changes: readonly Change[]): {
  readonly catalogue: Catalogue;
  readonly addresses: Addresses;
} {
  return inTree([...LEDGER, ...changes], (root) => {
    const catalogue = readCatalogue(root);
    return { catalogue, addresses: addressesOf(catalogue, readLedger(root).ledger) };
  });
}

const GUIDE = `---
title: "Leave an Acme VPS"
description: "How to end a VPS at Acme, and what to save before it is gone."
topic: cancel
code: bure
provider: acme
products: [acme/vps]
next: acme/vps/end-of-term
sources: [ACME-DOC]
checked: 2026-11-22
---

Words.
`;

const PROCEDURES = 'providers/acme/procedures.yaml';

/** The guide of the sound content under another name: in both languages, and where the product names it. */
export const RENAMED_GUIDE: readonly Change[] = [
  ...['en', 'fr'].flatMap((locale): Change[] => [
    { file: `guides/${locale}/vps/acme-vps.mdx`, remove: true },
    { file: `guides/${locale}/vps/leave-acme.mdx`, write: GUIDE },
  ]),
  { file: 'providers/acme/products/vps.yaml', replace: 'vps/acme-vps', by: 'vps/leave-acme' },
  ...['the guide', 'le guide'].map((words) => ({
    file: PROCEDURES,
    replace: `[${words}](guide:vps/acme-vps)`,
    by: `[${words}](guide:vps/leave-acme)`,
  })),
];

/** The guide of the sound content taken away. */
export const REMOVED_GUIDE: readonly Change[] = [
  ...['en', 'fr'].map((locale): Change => ({ file: `guides/${locale}/vps/acme-vps.mdx`, remove: true })),
  { file: 'providers/acme/products/vps.yaml', replace: 'guide: vps/acme-vps\n', by: '' },
  ...['the guide', 'le guide'].map((words) => ({
    file: PROCEDURES,
    replace: `[${words}](guide:vps/acme-vps)`,
    by: words,
  })),
];

/** `content/moved.yaml` with these words. */
export function movedYaml(write: string): Change {
  return { file: 'moved.yaml', write };
}

/** A product of the sound content taken away. */
export const REMOVED_PRODUCT: readonly Change[] = [
  { file: 'providers/acme/products/mail.yaml', remove: true },
  { file: 'providers/acme/dependants.yaml', replace: '  product: acme/mail\n', by: '' },
];
