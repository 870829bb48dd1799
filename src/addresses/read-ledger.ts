import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type BadLine, LEDGER_FOLDER, type Ledger, parseLedger } from './ledger.ts';

/**
 * Reads `content/ledger/`; an empty ledger where there is none yet.
 *
 * @param root the repository's root
 */
export function readLedger(root: string): { readonly ledger: Ledger; readonly bad: readonly BadLine[] } {
  const folder = join(root, LEDGER_FOLDER);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];
  return parseLedger(
    new Map(names.sort().map((name) => [basename(name, '.txt'), readFileSync(join(folder, name), 'utf8')])),
  );
}

/** Writes the files of the ledger. */
export function writeLedger(root: string, texts: ReadonlyMap<string, string>): void {
  const folder = join(root, LEDGER_FOLDER);
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of texts) writeFileSync(join(folder, `${name}.txt`), text);
}
